package vn.sovang.ui.printing;

import java.io.File;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import vn.sovang.i18n.Messages;
import vn.sovang.ui.kit.ActionButton;
import vn.sovang.ui.printing.ExportModel.Output;

/** Where the sheets go: typed, or chosen with the machine's own dialog. */
final class ExportTarget extends HBox {
    private static final File HOME = new File(System.getProperty("user.home", "."));

    private final ExportModel model;
    private final TextField field = new TextField();

    ExportTarget(ExportModel model, Messages words) {
        this.model = model;
        field.setId("export-target");
        field.textProperty().bindBidirectional(model.targetProperty());
        ActionButton choose = new ActionButton(MaterialDesignF.FOLDER_OUTLINE, words.get("printing.export.choose"));
        choose.setMinWidth(USE_PREF_SIZE);
        choose.setOnAction(event -> choose());
        setHgrow(field, Priority.ALWAYS);
        getChildren().addAll(field, choose);
        getStyleClass().add("export-where");
    }

    TextField field() {
        return field;
    }

    private void choose() {
        File now = new File(model.targetProperty().get());
        // The machine's dialogs throw at a folder that is not there.
        Optional<File> start = Optional.ofNullable(now.getParentFile()).filter(File::isDirectory);
        Window owner = getScene().getWindow();
        Optional<File> chosen = model.outputProperty().get() == Output.ONE_FILE
                ? file(start.orElse(HOME), now.getName(), owner)
                : folder(start.orElse(HOME), owner);
        chosen.ifPresent(file -> model.targetProperty().set(file.getPath()));
    }

    private static Optional<File> file(File start, String name, Window owner) {
        FileChooser chooser = new FileChooser();
        chooser.setInitialDirectory(start);
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("PDF", "*.pdf"));
        return Optional.ofNullable(chooser.showSaveDialog(owner));
    }

    private static Optional<File> folder(File start, Window owner) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setInitialDirectory(start);
        return Optional.ofNullable(chooser.showDialog(owner));
    }
}
