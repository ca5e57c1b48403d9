package vn.sovang.ui.printing;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.sovang.domain.Decision;
import vn.sovang.domain.PdfStandard;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;
import vn.sovang.register.AwardLine;
import vn.sovang.register.DecisionView;
import vn.sovang.register.PrintCertificates;
import vn.sovang.register.Rows;
import vn.sovang.ui.background.Running;
import vn.sovang.ui.kit.FreeFile;

/** Chosen certificates on their way into PDF: into what, how far it is and what came out. */
public final class ExportModel {
    private final PrintingModels models;
    private final PrintingModel printing;
    private final Decision decision;
    private final List<Integer> rows;
    private final ObjectProperty<Output> output = new SimpleObjectProperty<>(Output.ONE_FILE);
    private final StringProperty target = new SimpleStringProperty("");
    private final StringProperty reason = new SimpleStringProperty("");
    private final ObjectProperty<PdfStandard> standard = new SimpleObjectProperty<>(PdfStandard.PLAIN);
    private final ReadOnlyObjectWrapper<Optional<Running>> running = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Problem>> problems = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<PrintCertificates.Report>> report =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper stopped = new ReadOnlyBooleanWrapper();
    private final Path file;
    /** A small job may be over before its handle is here. */
    private boolean over;

    /** {@code rows} are places in the decision's list, from 1; {@code file} is where one file goes. */
    ExportModel(PrintingModels models, Decision decision, List<Integer> rows, Path file) {
        this.models = models;
        this.printing = models.printing();
        this.decision = decision;
        this.rows = List.copyOf(rows);
        this.file = file;
        output.subscribe(kind -> aim());
    }

    /** A file in {@code folder} that names the decision and is not there yet; asks the disk. */
    static Path freeFile(Path folder, Decision decision) {
        String number = decision.number().isEmpty()
                ? decision.shortTitle()
                : decision.number().toString();
        return FreeFile.in(folder, "Giấy khen " + number, ".pdf");
    }

    private void aim() {
        Path folder = file.getParent();
        Path wanted = output.get() == Output.ONE_FILE || folder == null ? file : folder;
        target.set(wanted.toString());
    }

    public ObjectProperty<Output> outputProperty() {
        return output;
    }

    /** The file or folder as typed. */
    public StringProperty targetProperty() {
        return target;
    }

    /** Why sheets that were printed before are made again. */
    public StringProperty reasonProperty() {
        return reason;
    }

    /** Whether the file is made for archives. */
    public ObjectProperty<PdfStandard> standardProperty() {
        return standard;
    }

    /** The rows that were printed before, for which a reason is asked. */
    public List<Integer> again() {
        List<AwardLine> lines =
                printing.viewProperty().get().map(DecisionView::lines).orElse(List.of());
        return rows.stream()
                .filter(row -> row <= lines.size()
                        && lines.get(row - 1).award().printing().count() > 0)
                .sorted()
                .toList();
    }

    /** The job under way, empty before and after. */
    public ReadOnlyObjectProperty<Optional<Running>> runningProperty() {
        return running.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<Problem>> problemsProperty() {
        return problems.getReadOnlyProperty();
    }

    /** Whether the last run was stopped by the clerk. */
    public ReadOnlyBooleanProperty stoppedProperty() {
        return stopped.getReadOnlyProperty();
    }

    /** What came out, once it has. */
    public ReadOnlyObjectProperty<Optional<PrintCertificates.Report>> reportProperty() {
        return report.getReadOnlyProperty();
    }

    public Decision decision() {
        return decision;
    }

    public int sheets() {
        return rows.size();
    }

    /** Writes the files; nothing half-made stays when it is refused or cancelled. */
    public void export() {
        problems.set(List.of());
        if (reason.get().isBlank() && !again().isEmpty()) {
            problems.set(List.of(new Problem.ReasonMissing(again())));
            return;
        }
        over = false;
        stopped.set(false);
        PrintCertificates certificates = new PrintCertificates(printing.register());
        Output kind = output.get();
        try {
            PrintCertificates.Order order = new PrintCertificates.Order(
                    List.of(decision.id()),
                    Rows.parse(RangeText.of(rows)),
                    printing.orderProperty().get(),
                    models.stock().mediumProperty().get(),
                    "",
                    reason.get().strip(),
                    new PrintCertificates.Output(standard.get(), ""));
            Path path = Path.of(target.get().strip());
            started(printing.background()
                    .registerLong(
                            progress -> kind == Output.ONE_FILE
                                    ? certificates.toOneFile(order, path, progress)
                                    : certificates.toFolder(order, path, progress),
                            this::printed,
                            this::refused,
                            this::stopped));
        } catch (Refused e) {
            problems.set(e.problems());
        } catch (InvalidPathException e) {
            problems.set(List.of(new Problem.FolderMissing(target.get())));
        }
    }

    /** Asks the job to stop. */
    public void cancel() {
        running.get().ifPresent(Running::cancel);
    }

    private void started(Running job) {
        if (!over) {
            running.set(Optional.of(job));
        }
    }

    private void printed(PrintCertificates.Report made) {
        ended();
        report.set(Optional.of(made));
    }

    private void refused(List<Problem> found) {
        ended();
        problems.set(found);
    }

    private void stopped() {
        ended();
        stopped.set(true);
    }

    private void ended() {
        over = true;
        running.set(Optional.empty());
    }

    /** Whether the sheets come as pages of one file or as a file each. */
    public enum Output {
        ONE_FILE,
        FILE_EACH
    }
}
