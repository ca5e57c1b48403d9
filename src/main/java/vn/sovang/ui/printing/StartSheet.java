package vn.sovang.ui.printing;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import vn.sovang.i18n.Messages;
import vn.sovang.ui.kit.Ems;
import vn.sovang.ui.kit.InlineNote;
import vn.sovang.ui.kit.ReasonField;
import vn.sovang.ui.kit.Sheet;
import vn.sovang.ui.kit.Tone;

/** Asked before a job begins: why lines are printed again, and what to do about too little phôi. */
final class StartSheet {
    private static final double WIDTH = 440;

    private final Messages words;
    private final Wish wish;
    private final Sheet<ButtonType> dialog;
    private final ReasonField reason;

    /** What is about to be printed: how many sheets, those printed before, and the phôi there is. */
    record Wish(int sheets, List<SheetRow> again, OptionalInt left) {
        boolean isShort() {
            return left.isPresent() && left.getAsInt() < sheets;
        }

        boolean needsAsking() {
            return isShort() || !again.isEmpty();
        }
    }

    StartSheet(Wish wish, Messages words, Window owner) {
        this.words = words;
        this.wish = wish;
        this.reason = ReasonWords.again(words);
        reason.setId("again-reason");
        this.dialog = new Sheet<>(owner, title(), content());
        dialog.getDialogPane().getStylesheets().add(PrintingScreen.looks());
    }

    /** {@code start} is told the reason, empty when none is needed; {@code fewer} prints only as many sheets as there is phôi. */
    void show(Consumer<String> start, Runnable fewer) {
        ButtonType print = dialog.act(words.get("printing.start", wish.sheets()));
        ButtonType leave = dialog.leave(words.get("printing.export.cancel"));
        if (wish.isShort() && wish.left().orElse(0) > 0) {
            dialog.side(words.get("printing.start.fewer", wish.left().orElse(0)), () -> {
                dialog.setResult(leave);
                dialog.close();
                fewer.run();
            });
        }
        Button does = (Button) dialog.getDialogPane().lookupButton(print);
        does.setId("start-now");
        does.getStyleClass().add("primary");
        if (!wish.again().isEmpty()) {
            does.disableProperty().bind(reason.textProperty().map(String::isBlank));
        }
        Button safe = (Button) dialog.getDialogPane().lookupButton(leave);
        safe.setId("start-leave");
        dialog.resultProperty().subscribe(result -> {
            if (result == print) {
                start.accept(wish.again().isEmpty() ? "" : reason.textProperty().get());
            }
        });
        dialog.setOnShown(event -> (wish.again().isEmpty() ? safe : reason).requestFocus());
        dialog.show();
    }

    private String title() {
        if (wish.again().size() == 1 && wish.again().get(0).line().award().bookNumber() != null) {
            return words.get(
                    "printing.again.title.one", SheetCells.book(wish.again().get(0)));
        }
        return wish.again().isEmpty()
                ? words.get("printing.start", wish.sheets())
                : words.get("printing.again.title", wish.again().size());
    }

    private VBox content() {
        VBox content = new VBox();
        content.getStyleClass().add("form-dialog");
        Ems.wide(content, WIDTH);
        if (wish.isShort()) {
            content.getChildren()
                    .add(new InlineNote(
                            Tone.WARNING,
                            words.get(
                                    "printing.start.short",
                                    wish.sheets(),
                                    Math.max(0, wish.left().orElse(0)))));
        }
        if (!wish.again().isEmpty()) {
            Label text = new Label(words.get(
                    "printing.again.text",
                    RangeText.of(wish.again().stream().map(SheetRow::row).toList())));
            text.setWrapText(true);
            text.setMinHeight(Label.USE_PREF_SIZE);
            Label label = new Label(words.get("printing.again.reason"));
            label.getStyleClass().add("form-label");
            label.setLabelFor(reason);
            VBox field = new VBox(label, reason);
            field.getStyleClass().add("form-fields");
            reason.setMaxWidth(Double.MAX_VALUE);
            content.getChildren().addAll(text, field);
        }
        return content;
    }
}
