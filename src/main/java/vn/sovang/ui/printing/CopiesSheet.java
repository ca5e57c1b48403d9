package vn.sovang.ui.printing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import vn.sovang.domain.IssuedCopy;
import vn.sovang.i18n.Messages;
import vn.sovang.paper.pdf.Picture;
import vn.sovang.register.IssuedCopies.Difference;
import vn.sovang.ui.kit.FreeFile;
import vn.sovang.ui.kit.InlineNote;
import vn.sovang.ui.kit.PlaceholderText;
import vn.sovang.ui.kit.RasterView;
import vn.sovang.ui.kit.Sheet;
import vn.sovang.ui.kit.Tone;
import vn.sovang.ui.printing.CopiesModel.Shown;

/** The certificates of one line as they went to paper, and where they differ from today's list. */
final class CopiesSheet {
    private static final double LIST_WIDTH = 208;
    private static final double PICTURE_WIDTH = 460;
    private static final double NARROW_PICTURE_WIDTH = 340;
    private static final double NARROW = 1000;
    private static final double ROOM_AROUND = 180;

    private final CopiesModel model;
    private final Messages words;
    private final Moments moments;
    private final Window owner;
    private final double width;
    private final ListView<IssuedCopy> list = new ListView<>();
    private final RasterView picture = new RasterView();
    private final StackPane paper = new StackPane();
    private final VBox below = new VBox();

    CopiesSheet(CopiesModel model, Messages words, Moments moments, Window owner) {
        this.model = model;
        this.words = words;
        this.moments = moments;
        this.owner = owner;
        this.width = program(owner).getWidth() < NARROW ? NARROW_PICTURE_WIDTH : PICTURE_WIDTH;
        list.setId("copies");
        list.getStyleClass().addAll("framed", "copies-list");
        list.setMinWidth(LIST_WIDTH);
        list.setPrefSize(LIST_WIDTH, 0);
        list.setAccessibleText(words.get("printing.copies.list"));
        list.setCellFactory(view -> new CopyCell());
        list.getSelectionModel().selectedItemProperty().subscribe(copy -> {
            if (copy != null) {
                model.chosenProperty().set(Optional.of(copy));
            }
        });
        paper.setMinWidth(width);
        paper.setId("copy");
        below.getStyleClass().add("form-fields");
        below.setMaxWidth(width);
        model.copiesProperty().subscribe(this::fill);
        model.chosenProperty().subscribe(copy -> copy.ifPresent(list.getSelectionModel()::select));
        model.shownProperty().subscribe(shown -> show());
        model.problemsProperty().subscribe(found -> show());
    }

    /** {@code save} writes the copy that is looked at into a file. */
    void show(String name, Runnable save) {
        ScrollPane scroll = new ScrollPane(new VBox(paper, below));
        ((VBox) scroll.getContent()).getStyleClass().add("form-dialog");
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setPrefHeight(Math.min(PICTURE_WIDTH, program(owner).getHeight() - ROOM_AROUND));
        scroll.setPrefViewportWidth(width + 14);
        HBox content = new HBox(list, scroll);
        content.getStyleClass().add("copies");
        Sheet<ButtonType> dialog = new Sheet<>(owner, words.get("printing.copies.title", name), content);
        dialog.getDialogPane().getStylesheets().add(PrintingScreen.looks());
        dialog.side(words.get("printing.copies.save"), save);
        dialog.leave(words.get("printing.close"));
        dialog.setOnShown(event -> list.requestFocus());
        dialog.show();
    }

    /** The window all dialogs stand over, which says how much room there is. */
    private static Window program(Window window) {
        return window instanceof Stage stage && stage.getOwner() != null ? program(stage.getOwner()) : window;
    }

    private void fill(List<IssuedCopy> copies) {
        list.getItems().setAll(copies);
        if (copies.isEmpty()) {
            list.setPlaceholder(new PlaceholderText(words.get("printing.copies.none")));
        }
    }

    private void show() {
        Optional<Shown> shown = model.shownProperty().get();
        shown.ifPresent(now -> draw(now.picture()));
        paper.getStyleClass().setAll(shown.isPresent() ? "paper" : "drop-frame");
        paper.getChildren()
                .setAll(shown.isPresent() ? picture : new PlaceholderText(words.get("printing.copies.busy")));
        below.getChildren()
                .setAll(model.problemsProperty().get().stream()
                        .map(problem -> new InlineNote(Tone.DANGER, words.problem(problem)))
                        .toList());
        shown.ifPresent(now -> below.getChildren().add(compared(now.differences())));
    }

    private void draw(Picture drawn) {
        picture.show(drawn.width(), drawn.height(), drawn.pixels(), drawn.width() / width);
    }

    private Node compared(List<Difference> differences) {
        if (differences.isEmpty()) {
            return new InlineNote(Tone.INFO, words.get("printing.copies.same"));
        }
        GridPane grid = new GridPane();
        grid.setId("differences");
        grid.getStyleClass().add("setup-fields");
        grid.addRow(0, head(""), head("printing.copies.then"), head("printing.copies.now"));
        for (Difference difference : differences) {
            grid.addRow(
                    grid.getRowCount(),
                    text(words.get("printing.field." + difference.field().name()), "muted"),
                    text(difference.then(), "form-value"),
                    text(difference.now(), "form-value"));
        }
        return grid;
    }

    private Label head(String key) {
        return text(key.isEmpty() ? "" : words.get(key), "strong");
    }

    private Label text(String text, String style) {
        Label label = new Label(text.isEmpty() ? "–" : text);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.setMaxWidth(width * 0.4);
        label.getStyleClass().add(style);
        return label;
    }

    /** "Giấy khen 265 Phan Quốc Thịnh, lần 1". */
    String fileName(String name) {
        int printing = model.chosenProperty().get().map(IssuedCopy::printing).orElse(0);
        return words.get("printing.copies.file", name, printing);
    }

    CopiesModel model() {
        return model;
    }

    /** Where copies are written to. */
    static Path folder() {
        return FreeFile.documents();
    }

    /** "Lần 2 · In lên phôi" over when and why. */
    private final class CopyCell extends ListCell<IssuedCopy> {
        private final Label first = new Label();
        private final Label second = new Label();
        private final VBox lines = new VBox(first, second);

        CopyCell() {
            first.getStyleClass().add("strong");
            second.getStyleClass().add("secondary");
            getStyleClass().add("list-item");
        }

        @Override
        protected void updateItem(IssuedCopy copy, boolean empty) {
            super.updateItem(copy, empty);
            boolean filled = !empty && copy != null;
            setGraphic(filled ? lines : null);
            if (filled) {
                first.setText(words.get(
                        "printing.copies.nth",
                        copy.printing(),
                        words.get("printing.medium." + copy.medium().name())));
                String when = moments.text(copy.at());
                second.setText(copy.reason().isEmpty() ? when : when + " · " + copy.reason());
            }
        }
    }
}
