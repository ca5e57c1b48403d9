package vn.sovang.ui.recipients;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import vn.sovang.domain.Unit;
import vn.sovang.i18n.Messages;
import vn.sovang.register.Register;
import vn.sovang.register.UnitDraft;
import vn.sovang.register.Units;
import vn.sovang.text.DateLine;
import vn.sovang.ui.kit.Command;
import vn.sovang.ui.kit.FormSheet;
import vn.sovang.ui.kit.SearchField;
import vn.sovang.ui.kit.Sheet;
import vn.sovang.ui.kit.Workbench;

/** Đơn vị: which units there are, from which day to which, and who took over; to be corrected and added to. */
public final class UnitsSheet {
    private static final double WIDTH = 760;
    private static final double HEIGHT = 300;
    private static final double FORM = 520;
    private static final double DATE = 104;
    private static final double GAP = 8;

    private final UnitsModel model;
    private final Messages messages;
    private final TableView<Units.Entry> table = new TableView<>();
    private final Sheet<ButtonType> sheet;

    public UnitsSheet(Register register, Workbench workbench, Window owner) {
        this.messages = workbench.messages();
        this.model = new UnitsModel(register, workbench.background(), workbench.notices()::refused);
        SearchField filter = new SearchField(Command.FIND_HERE.icon(), messages.get("recipients.units.filter"));
        filter.onTyped(model::filter);
        filter.onEntered(words -> table.requestFocus());
        Label text = new Label(messages.get("recipients.units.text"));
        text.setWrapText(true);
        text.setMinHeight(Label.USE_PREF_SIZE);
        text.getStyleClass().add("secondary");
        build();
        VBox content = new VBox(GAP, text, filter, table);
        content.setPrefWidth(WIDTH);
        sheet = new Sheet<>(owner, messages.get("recipients.units.title"), content);
        sheet.side(messages.get("recipients.units.add"), () -> edit(Optional.empty()));
        sheet.side(messages.get("recipients.edit"), () -> edit(chosen()));
        sheet.leave(messages.get("recipients.units.leave"));
    }

    public void show() {
        model.shownProperty().subscribe(this::fill);
        model.refresh();
        sheet.setOnShown(event -> table.requestFocus());
        sheet.show();
    }

    private void build() {
        table.setId("units");
        table.getStyleClass().add("framed");
        table.setPrefHeight(HEIGHT);
        table.setAccessibleText(messages.get("recipients.units.title"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        table.setPlaceholder(new Label(messages.get("recipients.units.none")));
        table.getColumns()
                .setAll(List.of(
                        column("field.UNIT", 220, entry -> entry.unit().name()),
                        column("field.SHORT_NAME", 120, entry -> entry.unit().shortName()),
                        column(
                                "field.VALID_FROM",
                                86,
                                entry -> day(entry.unit().validity().from())),
                        column(
                                "field.VALID_TO",
                                86,
                                entry -> day(entry.unit().validity().to())),
                        column("field.SUCCESSORS", 180, entry -> successors(entry, ", "))));
        table.setRowFactory(view -> row());
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2) {
                event.consume();
                edit(chosen());
            }
        });
    }

    private TableRow<Units.Entry> row() {
        TableRow<Units.Entry> row = new TableRow<>();
        row.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && !row.isEmpty()) {
                edit(chosen());
            }
        });
        return row;
    }

    private TableColumn<Units.Entry, String> column(String key, double width, Function<Units.Entry, String> text) {
        TableColumn<Units.Entry, String> column = new TableColumn<>(messages.get(key));
        column.setCellValueFactory(row -> new SimpleStringProperty(text.apply(row.getValue())));
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, DATE));
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : DateLine.shortForm(day);
    }

    private static String successors(Units.Entry entry, String between) {
        return String.join(between, entry.successors().stream().map(Unit::name).toList());
    }

    private Optional<Units.Entry> chosen() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    private void fill(List<Units.Entry> entries) {
        Optional<Long> before = chosen().map(entry -> entry.unit().id());
        table.getItems().setAll(entries);
        entries.stream()
                .filter(entry -> before.filter(id -> id == entry.unit().id()).isPresent())
                .findFirst()
                .ifPresentOrElse(table.getSelectionModel()::select, table.getSelectionModel()::selectFirst);
    }

    private void edit(Optional<Units.Entry> before) {
        UnitDraft draft = before.map(Units.Entry::draft).orElseGet(() -> UnitDraft.named(""));
        Unit was = before.map(Units.Entry::unit).orElse(null);
        TextField name = field("unit-name", draft.name());
        TextField shortName = field("unit-short", draft.shortName());
        TextField from =
                field("unit-from", was == null ? "" : day(was.validity().from()));
        TextField to = field("unit-to", was == null ? "" : day(was.validity().to()));
        TextField successors = field("unit-successors", UnitsModel.typed(draft.successors()));
        successors.setPromptText(messages.get("recipients.units.successors"));
        String title = messages.get(was == null ? "recipients.units.add" : "recipients.units.edit");
        new FormSheet(sheet.getDialogPane().getScene().getWindow(), title, messages)
                .wide(FORM)
                .row(
                        new FormSheet.Labelled(messages.get("field.UNIT"), name, 2),
                        new FormSheet.Labelled(messages.get("field.SHORT_NAME"), shortName, 1))
                .row(
                        new FormSheet.Labelled(messages.get("field.VALID_FROM"), from, 1),
                        new FormSheet.Labelled(messages.get("field.VALID_TO"), to, 1))
                .row(new FormSheet.Labelled(messages.get("field.SUCCESSORS"), successors, 1))
                .show(
                        messages.get("recipients.units.save"),
                        messages.get("recipients.leave"),
                        name,
                        (done, wrong) -> model.save(
                                before,
                                new UnitDraft(
                                        name.getText(),
                                        shortName.getText(),
                                        from.getText(),
                                        to.getText(),
                                        UnitsModel.names(successors.getText())),
                                unit -> done.run(),
                                wrong));
    }

    private static TextField field(String id, String text) {
        TextField field = new TextField(text);
        field.setId(id);
        return field;
    }
}
