package vn.sovang.ui.printing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import vn.sovang.domain.Decision;
import vn.sovang.i18n.Messages;
import vn.sovang.register.DecisionView;
import vn.sovang.register.PrintCertificates.Report;
import vn.sovang.ui.kit.FreeFile;
import vn.sovang.ui.kit.Workbench;

/** Writes the chosen sheets into PDF files, after asking where. */
final class Exporting {
    private final PrintingModels models;
    private final Workbench bench;
    private final Messages words;
    private final Node view;
    private final Consumer<Path> folders;
    private Consumer<String> left = text -> {};

    /** {@code folders} opens a folder in the machine's file browser. */
    Exporting(PrintingModels models, Workbench bench, Node view, Consumer<Path> folders) {
        this.models = models;
        this.bench = bench;
        this.words = bench.messages();
        this.view = view;
        this.folders = folders;
    }

    /** Hears of the lines left out and texts that do not fit, empty when all is well. */
    void onLeft(Consumer<String> listener) {
        left = listener;
    }

    void begin() {
        List<Integer> chosen =
                models.rows().sheets().stream().map(SheetRow::row).toList();
        Optional<Decision> decision = models.printing().viewProperty().get().map(DecisionView::decision);
        if (decision.isPresent() && !chosen.isEmpty()) {
            bench.background()
                    .render(
                            () -> ExportModel.freeFile(FreeFile.documents(), decision.get()),
                            file -> ask(decision.get(), chosen, file),
                            bench.notices()::refused);
        }
    }

    private void ask(Decision decision, List<Integer> chosen, Path file) {
        ExportSheet sheet = new ExportSheet(
                new ExportModel(models, decision, chosen, file),
                words,
                view.getScene().getWindow());
        sheet.onDone(this::done);
        sheet.show();
    }

    private void done(Report report) {
        Path folder = ExportReport.folder(report);
        bench.notices()
                .done(
                        ExportReport.done(report, words),
                        words.get("printing.exported.folder"),
                        () -> folders.accept(folder));
        left.accept(ExportReport.left(report, words));
    }
}
