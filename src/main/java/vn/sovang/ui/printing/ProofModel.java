package vn.sovang.ui.printing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.sovang.domain.Problem;
import vn.sovang.domain.template.Medium;
import vn.sovang.paper.pdf.Picture;
import vn.sovang.paper.pdf.QuickPreview;
import vn.sovang.register.PreviewCertificate;
import vn.sovang.ui.background.Background;

/** The sheet of the row at hand as it will come out of the printer. Pictures that come late are dropped. */
public final class ProofModel {
    private final PrintingModel printing;
    private final RowsModel rows;
    private final StockModel stock;
    private final QuickPreview pictures;
    private final Background.Latest laying;
    private final Background.Latest drawing;
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Problem>> problems = new ReadOnlyObjectWrapper<>(List.of());
    private int widthPx = 760;

    ProofModel(PrintingModels models, QuickPreview pictures) {
        this.printing = models.printing();
        this.rows = models.rows();
        this.stock = models.stock();
        this.pictures = pictures;
        this.laying = printing.background().latest();
        this.drawing = printing.background().latest();
        rows.currentProperty().subscribe(award -> draw());
        printing.readingsProperty().subscribe(count -> draw());
        stock.mediumProperty().subscribe(medium -> draw());
    }

    /** The picture; empty while there is none. */
    public ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Why there is no picture. */
    public ReadOnlyObjectProperty<List<Problem>> problemsProperty() {
        return problems.getReadOnlyProperty();
    }

    /** How many pixels wide the picture is wanted. */
    public void setWidth(int px) {
        if (px != widthPx && px > 0) {
            widthPx = px;
            draw();
        }
    }

    private void draw() {
        long award = rows.currentProperty().get();
        if (award == 0) {
            shown.set(Optional.empty());
            problems.set(List.of());
            return;
        }
        PreviewCertificate certificate = new PreviewCertificate(printing.register());
        Medium medium = stock.mediumProperty().get();
        laying.register(() -> certificate.of(award, medium, ""), proof -> draw(award, proof), this::failed);
    }

    private void draw(long award, PreviewCertificate.Preview proof) {
        int px = widthPx;
        drawing.render(() -> picture(award, proof, px), this::show, this::failed);
    }

    private Shown picture(long award, PreviewCertificate.Preview proof, int px) {
        try {
            Optional<Picture> before = Optional.empty();
            if (proof.before().isPresent()) {
                before = Optional.of(pictures.draw(proof.before().get(), px));
            }
            return new Shown(award, proof.templateName(), pictures.exact(proof.sheet(), px), before);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot draw the sheet", e);
        }
    }

    private void show(Shown picture) {
        if (picture.awardId() == rows.currentProperty().get()) {
            problems.set(List.of());
            shown.set(Optional.of(picture));
        }
    }

    private void failed(List<Problem> found) {
        shown.set(Optional.empty());
        problems.set(found);
    }

    /** The sheet of an award: what the printer puts on it, and what the paper bears before. */
    public record Shown(long awardId, String template, Picture printed, Optional<Picture> before) {}
}
