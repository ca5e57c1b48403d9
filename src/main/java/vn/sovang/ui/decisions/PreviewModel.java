package vn.sovang.ui.decisions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import vn.sovang.domain.ListedAward;
import vn.sovang.domain.Problem;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.template.Medium;
import vn.sovang.paper.layout.Fit;
import vn.sovang.paper.layout.Sheet;
import vn.sovang.paper.pdf.Picture;
import vn.sovang.paper.pdf.QuickPreview;
import vn.sovang.register.DecisionView;
import vn.sovang.register.History;
import vn.sovang.register.PreviewCertificate;
import vn.sovang.register.RecipientHistory;
import vn.sovang.ui.background.Background;

/** The certificate of the line at hand and what its recipient was given before. Pictures that come late are dropped. */
public final class PreviewModel {
    /** The elements that hold what is different from line to line. */
    private static final Set<String> OWN = Set.of("ten", "don-vi", "thanh-tich");

    private final DecisionsModel decisions;
    private final LinesModel lines;
    private final QuickPreview pictures;
    private final Background.Latest preparing;
    private final Background.Latest painting;
    private final Background.Latest remembering;
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Problem>> problems = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<ListedAward>> history = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<Medium> medium = new SimpleObjectProperty<>(Medium.BLANK);
    private final ObjectProperty<Zoom> zoom = new SimpleObjectProperty<>(Zoom.FIT);
    private final TemplateChoice templates;
    private Optional<GridRow.Line> at = Optional.empty();
    private int widthPx = 480;

    public PreviewModel(DecisionsModel decisions, LinesModel lines, QuickPreview pictures) {
        this.decisions = decisions;
        this.lines = lines;
        this.pictures = pictures;
        this.preparing = decisions.background().latest();
        this.painting = decisions.background().latest();
        this.remembering = decisions.background().latest();
        lines.cursorProperty().subscribe(c -> follow());
        lines.rowsProperty().subscribe(r -> follow());
        // Another template leaves the decision as it is, and still looks different.
        decisions.readingsProperty().subscribe(count -> repaint());
        medium.subscribe(m -> repaint());
        templates = new TemplateChoice(decisions);
    }

    /** Whether all is shown as printed, or what a phôi bears before is dimmed. */
    public ObjectProperty<Medium> mediumProperty() {
        return medium;
    }

    /** How large the certificate is shown. */
    public ObjectProperty<Zoom> zoomProperty() {
        return zoom;
    }

    /** What the certificates of the decision look like. */
    public TemplateChoice templates() {
        return templates;
    }

    /** The line at hand; empty where there is none. */
    OptionalLong awardId() {
        return at.map(line -> OptionalLong.of(line.awardId())).orElse(OptionalLong.empty());
    }

    /** The kind of recipient at hand; empty where there is no line. */
    Optional<RecipientKind> kind() {
        return at.map(GridRow::kind);
    }

    /** The picture and how its texts fit; empty while no line is chosen. */
    public ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Why there is no picture. */
    public ReadOnlyObjectProperty<List<Problem>> problemsProperty() {
        return problems.getReadOnlyProperty();
    }

    /** What the recipient has been given besides, newest first. */
    public ReadOnlyObjectProperty<List<ListedAward>> historyProperty() {
        return history.getReadOnlyProperty();
    }

    /** How many pixels wide the picture is wanted. */
    public void setWidth(int px) {
        if (px != widthPx) {
            widthPx = px;
            repaint();
        }
    }

    private void follow() {
        Optional<GridRow.Line> line =
                lines.current().filter(GridRow.Line.class::isInstance).map(GridRow.Line.class::cast);
        if (!line.equals(at)) {
            at = line;
            repaint();
        }
    }

    private void repaint() {
        Optional<DecisionView> view = decisions.openProperty().get();
        if (at.isEmpty() || view.isEmpty()) {
            shown.set(Optional.empty());
            history.set(List.of());
            problems.set(List.of());
            return;
        }
        long awardId = at.get().awardId();
        long recipientId = at.get().line().award().recipientId();
        PreviewCertificate certificate = new PreviewCertificate(decisions.register());
        Medium onto = medium.get();
        preparing.register(
                () -> certificate.of(view.get(), awardId, onto, ""), laid -> paint(awardId, laid), this::failed);
        remembering.register(
                () -> new RecipientHistory(decisions.register()).of(recipientId),
                known -> remembered(awardId, known),
                found -> {});
    }

    private void paint(long awardId, PreviewCertificate.Preview laid) {
        int px = widthPx;
        painting.render(
                () -> new Shown(
                        awardId,
                        laid.sheet().width(),
                        told(laid.fits()),
                        draw(laid.sheet(), px),
                        laid.before().map(sheet -> draw(sheet, px))),
                this::painted,
                this::failed);
    }

    private void painted(Shown picture) {
        if (at.filter(line -> line.awardId() == picture.awardId()).isPresent()) {
            problems.set(List.of());
            shown.set(Optional.of(picture));
        }
    }

    /** What was given besides the line at hand; a draft has not given anything yet. */
    private void remembered(long awardId, Optional<History> known) {
        if (at.filter(line -> line.awardId() == awardId).isPresent()) {
            history.set(known.map(h -> h.awards().stream()
                            .filter(a -> a.awardId() != awardId && a.signedOn() != null)
                            .toList())
                    .orElse(List.of()));
        }
    }

    private Picture draw(Sheet sheet, int px) {
        try {
            return pictures.draw(sheet, px);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot draw the preview", e);
        }
    }

    /** How the recipient's own texts fit, and whatever else does not. */
    private static List<Fit> told(List<Fit> fits) {
        return fits.stream()
                .filter(fit -> OWN.contains(fit.element())
                        || fit.state() == Fit.State.OVERFLOW
                        || !fit.missing().isEmpty())
                .toList();
    }

    private void failed(List<Problem> found) {
        shown.set(Optional.empty());
        problems.set(found);
    }

    /** What the pane shows of one line: how its texts fit, the sheet, its paper's width in mm, and what a phôi bears before. */
    public record Shown(long awardId, double paperWidth, List<Fit> fits, Picture printed, Optional<Picture> before) {
        public Shown {
            fits = List.copyOf(fits);
        }
    }
}
