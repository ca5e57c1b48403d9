package vn.sovang.ui.decisions;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Node;
import vn.sovang.register.DecisionView;
import vn.sovang.register.PrintCertificates.Report;
import vn.sovang.ui.kit.Workbench;

/** Prints the certificates of the open decision into PDF files. */
final class Printing {
    private final DecisionsModel model;
    private final Workbench bench;
    private final Node view;
    private final Consumer<Report> printed;

    Printing(DecisionsModel model, Workbench bench, Node view, Consumer<Report> printed) {
        this.model = model;
        this.bench = bench;
        this.view = view;
        this.printed = printed;
    }

    void begin() {
        model.openProperty()
                .get()
                .ifPresent(open -> bench.background()
                        .render(
                                () -> PrintModel.freeFile(documents(), open.decision()),
                                file -> ask(open, file),
                                bench.notices()::refused));
    }

    private void ask(DecisionView open, Path file) {
        PrintDialog dialog = new PrintDialog(
                new PrintModel(model, open, file),
                bench.messages(),
                view.getScene().getWindow());
        dialog.onPrinted(printed);
        dialog.show();
    }

    /** Where the user keeps documents, else his home. */
    private static Path documents() {
        Path home = Path.of(System.getProperty("user.home", "."));
        Path documents = home.resolve("Documents");
        return Files.isDirectory(documents) ? documents : home;
    }
}
