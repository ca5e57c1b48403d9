package vn.sovang.ui.decisions;

import java.time.ZoneId;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.event.ActionEvent;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;
import vn.sovang.i18n.Messages;
import vn.sovang.register.Bin;
import vn.sovang.register.Bin.Item;
import vn.sovang.register.PurgeBin;
import vn.sovang.register.PurgeBin.Purged;
import vn.sovang.text.DateLine;
import vn.sovang.ui.kit.AskReason;
import vn.sovang.ui.kit.Command;
import vn.sovang.ui.kit.Ems;
import vn.sovang.ui.kit.InlineNote;
import vn.sovang.ui.kit.Sheet;
import vn.sovang.ui.kit.Tone;
import vn.sovang.ui.kit.Workbench;

/** What lies in the bin, last in first, to be taken back out or to go for good. */
final class BinSheet {
    private static final double WIDTH = 620;
    private static final double HEIGHT = 320;
    private static final double ROW = 44;
    private static final double GAP = 8;

    private final DecisionsModel model;
    private final Messages words;
    private final ListView<Item> list = new ListView<>();
    private final VBox notes = new VBox();
    private final Sheet<ButtonType> sheet;

    BinSheet(DecisionsModel model, Workbench bench, Window owner) {
        this.model = model;
        this.words = bench.messages();
        list.setId("bin");
        Ems.wide(list, WIDTH);
        Ems.high(list, HEIGHT);
        Ems.rows(list, ROW);
        list.setAccessibleText(words.get("decisions.bin.title"));
        list.setPlaceholder(new Label(words.get("decisions.bin.empty")));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setCellFactory(view -> new ItemCell());
        Label text = new Label(words.get("decisions.bin.text"));
        text.getStyleClass().add("secondary");
        sheet = new Sheet<>(owner, words.get("decisions.bin.title"), new VBox(GAP, text, list, notes));
        Button purge = side("decisions.bin.purge", "bin-purge", () -> purge(chosen()));
        Button empty = side("decisions.bin.clear", "bin-clear", () -> purge(List.copyOf(list.getItems())));
        list.getSelectionModel().selectedItemProperty().subscribe(item -> purge.setDisable(chosen().isEmpty()));
        empty.disableProperty().bind(Bindings.isEmpty(list.getItems()));
        wire(sheet.act(words.get("decisions.bin.do")));
        sheet.leave(words.get("decisions.bin.leave"));
    }

    private void wire(ButtonType act) {
        Button restore = (Button) sheet.getDialogPane().lookupButton(act);
        restore.setId("bin-restore");
        restore.getStyleClass().add("primary");
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(item -> restore.setDisable(list.getSelectionModel().isEmpty()));
        restore.addEventFilter(ActionEvent.ACTION, event -> {
            event.consume();
            restore();
        });
        // A list keeps Enter for itself, although nothing in it can be edited.
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                restore.fire();
            }
        });
    }

    private Button side(String key, String id, Runnable run) {
        ButtonType type = sheet.side(words.get(key), run);
        Button button = (Button) sheet.getDialogPane().lookupButton(type);
        button.setId(id);
        return button;
    }

    private List<Item> chosen() {
        return List.copyOf(list.getSelectionModel().getSelectedItems());
    }

    void show() {
        fill();
        sheet.setOnShown(event -> list.requestFocus());
        sheet.show();
    }

    private void fill() {
        model.background().register(() -> new Bin(model.register()).items(), this::show, this::refused);
    }

    private void show(List<Item> items) {
        list.getItems().setAll(items);
        list.getSelectionModel().selectFirst();
    }

    /** Decisions first: a line can only come back into one that is there. */
    private void restore() {
        List<Item> chosen = chosen();
        notes.getChildren().clear();
        model.act(() -> restored(chosen), count -> fill(), this::refused);
    }

    private int restored(List<Item> chosen) throws Refused {
        Bin bin = new Bin(model.register());
        for (Item item : chosen) {
            if (item.what() == Item.What.DECISION) {
                bin.restoreDecision(item.id());
            }
        }
        List<Long> lines = ids(chosen, Item.What.AWARD);
        if (!lines.isEmpty()) {
            bin.restoreAwards(lines);
        }
        List<Long> recipients = ids(chosen, Item.What.RECIPIENT);
        if (!recipients.isEmpty()) {
            bin.restoreRecipients(recipients);
        }
        return chosen.size();
    }

    private static List<Long> ids(List<Item> items, Item.What what) {
        return items.stream().filter(item -> item.what() == what).map(Item::id).toList();
    }

    /** Asks first, for there is no bin behind the bin. */
    private void purge(List<Item> items) {
        AskReason.ask(
                sheet.getDialogPane().getScene().getWindow(),
                new AskReason.Question(
                        words.get("decisions.purge.title"),
                        items.size() == 1
                                ? words.get("decisions.purge.question.one", name(items.get(0)))
                                : words.get("decisions.purge.question", items.size()),
                        words.get("decisions.purge.do", items.size()),
                        words.get("decisions.purge.leave"),
                        List.of(words.get("decisions.purge.usual").split("\\|"))),
                reason -> model.act(
                        () -> new PurgeBin(model.register()).purge(items, reason), this::purged, this::refused),
                list::requestFocus);
    }

    private void purged(Purged result) {
        String gone = words.get("decisions.purged", result.gone());
        String said = result.kept() == 0 ? gone : gone + " " + words.get("decisions.purged.kept", result.kept());
        notes.getChildren()
                .setAll(new InlineNote(Tone.INFO, said).withLink(words.get(Command.UNDO.messageKey()), this::undo));
        fill();
        list.requestFocus();
    }

    private void undo() {
        notes.getChildren().clear();
        model.act(() -> model.register().undo(), undone -> fill(), this::refused);
    }

    private String name(Item item) {
        return item.what() == Item.What.DECISION ? words.get("decisions.bin.decision", item.name()) : item.name();
    }

    private String detail(Item item) {
        return switch (item.what()) {
            case DECISION -> words.get("decisions.bin.lines", item.detail(), item.lines());
            case AWARD -> words.get("decisions.bin.line", item.detail());
            case RECIPIENT ->
                item.detail().isEmpty()
                        ? words.get("decisions.bin.recipient")
                        : words.get("decisions.bin.recipient.of", item.detail());
        };
    }

    private void refused(List<Problem> problems) {
        notes.getChildren()
                .setAll(problems.stream()
                        .map(problem -> new InlineNote(Tone.DANGER, words.problem(problem)))
                        .toList());
    }

    /** A thing on two lines: what, and when it was deleted. */
    private final class ItemCell extends ListCell<Item> {
        @Override
        protected void updateItem(Item item, boolean empty) {
            super.updateItem(item, empty);
            setText(null);
            setGraphic(empty || item == null ? null : content(item));
        }

        private HBox content(Item item) {
            Label name = new Label(name(item));
            name.getStyleClass().add("strong");
            Label detail = new Label(detail(item));
            detail.getStyleClass().add("secondary");
            detail.setMinWidth(0);
            VBox two = new VBox(name, detail);
            two.setMinWidth(0);
            two.setAlignment(Pos.CENTER_LEFT);
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            Label at = new Label(
                    DateLine.shortForm(item.at().atZone(ZoneId.systemDefault()).toLocalDate()));
            at.getStyleClass().add("secondary");
            at.setMinWidth(Region.USE_PREF_SIZE);
            HBox box = new HBox(GAP, two, gap, at);
            box.setPrefWidth(0);
            box.setAlignment(Pos.CENTER_LEFT);
            setAccessibleText(name.getText() + ", " + detail.getText() + ", " + at.getText());
            return box;
        }
    }
}
