package vn.sovang.app;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import javafx.stage.Window;
import vn.sovang.i18n.Messages;

/** The system's own dialogs for pointing at a register. */
final class FileDialogs {
    private final Stage stage;
    private final Folders folders;

    FileDialogs(Stage stage, Folders folders) {
        this.stage = stage;
        this.folders = folders;
    }

    Optional<Path> open(Messages messages) {
        FileChooser chooser = chooser(messages, folders.documents());
        chooser.setTitle(messages.get("welcome.open"));
        return Optional.ofNullable(chooser.showOpenDialog(stage)).map(File::toPath);
    }

    Optional<Path> save(Messages messages, Path suggested) {
        Path folder = suggested.getParent();
        FileChooser chooser = chooser(messages, folder == null ? folders.documents() : folder);
        chooser.setTitle(messages.get("welcome.create"));
        chooser.setInitialFileName(String.valueOf(suggested.getFileName()));
        return Optional.ofNullable(chooser.showSaveDialog(stage)).map(File::toPath);
    }

    /** Points at a file with a list in it. */
    static Optional<Path> spreadsheet(Messages messages, Window owner) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.get("importing.choose"));
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(
                                messages.get("importing.files"), "*.xlsx", "*.xls", "*.csv", "*.tsv", "*.txt"),
                        new FileChooser.ExtensionFilter(messages.get("importing.files.all"), "*.*"));
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }

    /** A folder that is not there would make the dialog fail. */
    private static FileChooser chooser(Messages messages, Path folder) {
        FileChooser chooser = new FileChooser();
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(messages.get("welcome.files"), "*.sovang"));
        if (Files.isDirectory(folder)) {
            chooser.setInitialDirectory(folder.toFile());
        }
        return chooser;
    }
}
