package vn.sovang.ui.decisions;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.sovang.domain.Decision;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;
import vn.sovang.register.AwardLine;
import vn.sovang.register.DecisionView;
import vn.sovang.register.PrintCertificates;
import vn.sovang.register.Rows;
import vn.sovang.ui.background.Running;

/** One run of printing into PDF: which lines, into what, how far it is and what came out. */
public final class PrintModel {
    private final DecisionsModel decisions;
    private final DecisionView view;
    private final StringProperty range = new SimpleStringProperty("");
    private final ObjectProperty<Output> output = new SimpleObjectProperty<>(Output.ONE_FILE);
    private final StringProperty target = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<Running>> running = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Problem>> problems = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<PrintCertificates.Report>> report =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper stopped = new ReadOnlyBooleanWrapper();
    private final Path file;
    /** A small job may be over before its handle is here. */
    private boolean over;

    /** Starts with the lines that wait for their certificate, or all when none does; {@code file} is where one file goes. */
    public PrintModel(DecisionsModel decisions, DecisionView view, Path file) {
        this.decisions = decisions;
        this.view = view;
        this.file = file;
        range.set(RangeText.of(waiting(view)));
        output.subscribe(kind -> aim());
    }

    /** A file in {@code folder} that names the decision and is not there yet; asks the disk. */
    static Path freeFile(Path folder, Decision decision) {
        String number = decision.number().isEmpty()
                ? decision.shortTitle()
                : decision.number().toString();
        String name =
                ("Giấy khen " + number).replaceAll("[\\\\/:*?\"<>|]+", "-").strip();
        Path file = folder.resolve(name + ".pdf");
        for (int i = 2; Files.exists(file); i++) {
            file = folder.resolve(name + " (" + i + ").pdf");
        }
        return file;
    }

    private static List<Integer> waiting(DecisionView view) {
        List<Integer> printable = new ArrayList<>();
        List<Integer> unprinted = new ArrayList<>();
        for (int i = 0; i < view.lines().size(); i++) {
            AwardLine line = view.lines().get(i);
            if (prints(line)) {
                printable.add(i + 1);
                if (line.award().printing().count() == 0) {
                    unprinted.add(i + 1);
                }
            }
        }
        return unprinted.isEmpty() ? printable : unprinted;
    }

    private static boolean prints(AwardLine line) {
        return line.form().printsCertificate() && line.award().revocation() == null;
    }

    private void aim() {
        Path folder = file.getParent();
        Path wanted = output.get() == Output.ONE_FILE || folder == null ? file : folder;
        target.set(wanted.toString());
    }

    /** The rows as typed: "1-5, 8, 12-". */
    public StringProperty rangeProperty() {
        return range;
    }

    public ObjectProperty<Output> outputProperty() {
        return output;
    }

    /** The file or folder as typed. */
    public StringProperty targetProperty() {
        return target;
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

    public DecisionView view() {
        return view;
    }

    /** How many sheets the range as typed gives; 0 when it cannot be read. */
    public int sheets() {
        try {
            Rows rows = Rows.parse(range.get());
            return (int) IntStream.range(0, view.lines().size())
                    .filter(i -> rows.contains(i + 1) && prints(view.lines().get(i)))
                    .count();
        } catch (Refused e) {
            return 0;
        }
    }

    /** Whether the range can be read. */
    public boolean readable() {
        try {
            Rows.parse(range.get());
            return true;
        } catch (Refused e) {
            return false;
        }
    }

    /** Prints; nothing half-made stays when it is refused or cancelled. */
    public void print() {
        problems.set(List.of());
        over = false;
        stopped.set(false);
        PrintCertificates printing = new PrintCertificates(decisions.register());
        Output kind = output.get();
        try {
            PrintCertificates.Order order =
                    new PrintCertificates.Order(List.of(view.decision().id()), Rows.parse(range.get()), "");
            Path path = Path.of(target.get().strip());
            started(decisions
                    .background()
                    .registerLong(
                            progress -> kind == Output.ONE_FILE
                                    ? printing.toOneFile(order, path, progress)
                                    : printing.toFolder(order, path, progress),
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
