package vn.sovang.ui.decisions;

import java.util.List;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import vn.sovang.domain.Ground;
import vn.sovang.domain.Problem;
import vn.sovang.i18n.Messages;
import vn.sovang.register.ChooseGrounds;
import vn.sovang.ui.kit.Ems;
import vn.sovang.ui.kit.InlineNote;
import vn.sovang.ui.kit.Sheet;
import vn.sovang.ui.kit.Tone;
import vn.sovang.ui.kit.Workbench;

/** The laws and decrees that decisions name, one on each line, to be changed when the law does. */
final class GroundsSheet {
    private static final double WIDTH = 720;
    private static final double HEIGHT = 260;
    private static final double GAP = 8;

    private final ChooseGrounds grounds;
    private final Workbench bench;
    private final Messages words;
    private final TextArea area = new TextArea();
    private final VBox notes = new VBox();
    private final Sheet<ButtonType> sheet;

    GroundsSheet(ChooseGrounds grounds, Workbench bench, Window owner) {
        this.grounds = grounds;
        this.bench = bench;
        this.words = bench.messages();
        area.setId("grounds");
        area.setWrapText(true);
        area.setAccessibleText(words.get("decisions.grounds.title"));
        Ems.wide(area, WIDTH);
        Ems.high(area, HEIGHT);
        Label text = new Label(words.get("decisions.grounds.text"));
        text.setWrapText(true);
        text.getStyleClass().add("secondary");
        sheet = new Sheet<>(owner, words.get("decisions.grounds.title"), new VBox(GAP, text, area, notes));
        sheet.side(words.get("decisions.grounds.usual"), () -> show(ChooseGrounds.usual()));
        Button save = (Button) sheet.getDialogPane().lookupButton(sheet.act(words.get("decisions.grounds.do")));
        save.setId("grounds-save");
        save.getStyleClass().add("primary");
        save.addEventFilter(ActionEvent.ACTION, event -> {
            event.consume();
            save();
        });
        sheet.leave(words.get("decisions.grounds.leave"));
    }

    void show() {
        bench.background().register(grounds::all, this::show, this::refused);
        sheet.setOnShown(event -> area.requestFocus());
        sheet.show();
    }

    private void show(List<Ground> all) {
        area.setText(ChooseGrounds.written(all));
    }

    private void save() {
        String text = area.getText();
        bench.background()
                .register(
                        () -> {
                            grounds.put(text);
                            return text;
                        },
                        kept -> sheet.close(),
                        this::refused);
    }

    private void refused(List<Problem> problems) {
        notes.getChildren()
                .setAll(problems.stream()
                        .map(problem -> new InlineNote(Tone.DANGER, words.problem(problem)))
                        .toList());
    }
}
