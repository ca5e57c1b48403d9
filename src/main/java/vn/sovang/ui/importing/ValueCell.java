package vn.sovang.ui.importing;

import java.util.Map;
import java.util.Optional;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import vn.sovang.domain.list.Flaw;
import vn.sovang.domain.list.ListField;
import vn.sovang.i18n.Messages;
import vn.sovang.register.ImportRow;

/** A cell of the file: tinted where it cannot be taken over or writes over something; it can be put right in its place. */
final class ValueCell extends TableCell<PreviewRow, PreviewRow> {
    private final ImportTable table;
    private final ImportModel model;
    private final Messages words;
    private final int column;

    ValueCell(ImportTable table, ImportModel model, Messages words, int column) {
        this.table = table;
        this.model = model;
        this.words = words;
        this.column = column;
    }

    @Override
    protected void updateItem(@Nullable PreviewRow row, boolean empty) {
        super.updateItem(row, empty);
        getStyleClass().removeAll("faulty", "changing", "strong");
        setTooltip(null);
        setGraphic(null);
        if (empty || row == null) {
            setText("");
            return;
        }
        setText(text(row));
        if (row.place() == PreviewRow.Place.HEAD) {
            getStyleClass().add("strong");
        }
        Optional<ListField> holds = holds(row);
        if (row.planned().isPresent() && holds.isPresent()) {
            tint(row.planned().get(), holds.get());
        }
    }

    private void tint(ImportRow planned, ListField holds) {
        Optional<Flaw> flaw =
                planned.flaws().stream().filter(each -> each.field() == holds).findFirst();
        Optional<ImportRow.Change> change =
                planned.changes().stream().filter(each -> each.field() == holds).findFirst();
        if (flaw.isPresent()) {
            getStyleClass().add("faulty");
            setTooltip(new Tooltip(words.problem(flaw.get().problem())));
        } else if (change.isPresent()) {
            getStyleClass().add("changing");
            setTooltip(new Tooltip(words.get(
                    "importing.change",
                    change.get().before().isEmpty()
                            ? words.get("importing.nothing")
                            : change.get().before(),
                    change.get().after())));
        }
    }

    /** What stands in the cell: what was put right, else what the file says, in Unicode or as it is. */
    private String text(PreviewRow row) {
        Optional<String> corrected = holds(row)
                .flatMap(field -> Optional.ofNullable(table.corrections()
                        .getOrDefault(row.letters().number(), Map.of())
                        .get(field)));
        return corrected.orElseGet(() -> (table.isOriginal() ? row.original() : row.letters())
                .cell(column)
                .text());
    }

    private Optional<ListField> holds(PreviewRow row) {
        return row.place() == PreviewRow.Place.LIST ? table.field(row, column) : Optional.empty();
    }

    @Override
    public void startEdit() {
        PreviewRow row = getItem();
        if (row == null || row.planned().isEmpty() || holds(row).isEmpty()) {
            return;
        }
        super.startEdit();
        TextField typed = new TextField(text(row));
        typed.getStyleClass().add("cell-field");
        holds(row).ifPresent(holds -> typed.setAccessibleText(words.get("field." + holds.name())));
        typed.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                commit(row, typed.getText());
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                cancelEdit();
                event.consume();
            }
        });
        setText("");
        setGraphic(typed);
        typed.requestFocus();
        typed.selectAll();
    }

    private void commit(PreviewRow row, String text) {
        cancelEdit();
        holds(row).ifPresent(holds -> model.correct(row.letters().number(), holds, text));
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        PreviewRow row = getItem();
        setGraphic(null);
        setText(row == null ? "" : text(row));
        table.requestFocus();
    }
}
