package vn.sovang.ui.printing;

import java.util.List;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckBox;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.sovang.domain.AsNamed;
import vn.sovang.i18n.Messages;
import vn.sovang.ui.printing.RowsModel.Choice;

/** The cells of the table of sheets. */
final class SheetCells {
    private static final PseudoClass QUIET = PseudoClass.getPseudoClass("quiet");

    private SheetCells() {}

    static String sheet(SheetRow row) {
        return row.isChosen() ? Integer.toString(row.sheet()) : "–";
    }

    static String row(SheetRow row) {
        return Integer.toString(row.row());
    }

    static String book(SheetRow row) {
        Integer number = row.line().award().bookNumber();
        return number == null ? "" : number.toString();
    }

    /** As it stands on the certificate: "Thiếu tá Phan Quốc Thịnh". */
    static String name(SheetRow row) {
        AsNamed named = row.line().award().named();
        return named.full();
    }

    /** A cell that is quiet while its line is no sheet. */
    abstract static class Cell extends TableCell<SheetRow, SheetRow> {
        @Override
        protected final void updateItem(SheetRow row, boolean empty) {
            super.updateItem(row, empty);
            boolean filled = !empty && row != null;
            pseudoClassStateChanged(QUIET, filled && !row.isChosen());
            if (filled) {
                show(row);
            } else {
                setText("");
                setGraphic(null);
                setTooltip(null);
            }
        }

        abstract void show(SheetRow row);
    }

    /** The check box. */
    static final class Box extends Cell {
        private final CheckBox box = new CheckBox();
        private final RowsModel model;
        private final Messages words;

        Box(RowsModel model, Messages words) {
            this.model = model;
            this.words = words;
            getStyleClass().add("centred");
            box.setFocusTraversable(false);
            box.setOnAction(
                    event -> model.choose(List.of(getItem().awardId()), box.isSelected() ? Choice.TAKE : Choice.LEAVE));
        }

        @Override
        void show(SheetRow row) {
            box.setSelected(row.isChosen());
            box.setDisable(!model.isOpen(row));
            box.setAccessibleText(words.get("printing.rows.choose", SheetCells.row(row), name(row)));
            setGraphic(box);
        }
    }

    /** A number. */
    static final class Figure extends Cell {
        private final Function<SheetRow, String> text;

        Figure(Function<SheetRow, String> text) {
            this.text = text;
            getStyleClass().add("figures");
        }

        @Override
        void show(SheetRow row) {
            setText(text.apply(row));
        }
    }

    /** The name; too long, it loses its middle, as the ends tell units apart. */
    static final class Name extends Cell {
        private final Tooltip whole = new Tooltip();

        Name() {
            setTextOverrun(OverrunStyle.ELLIPSIS);
            whole.setWrapText(true);
            whole.setMaxWidth(480);
        }

        @Override
        void show(SheetRow row) {
            setText(name(row));
            whole.setText(name(row));
            setTooltip(whole);
        }
    }

    /** The state as icon and word. */
    static final class State extends Cell {
        private final Messages words;
        private final FontIcon icon = new FontIcon();
        private String style = "";

        State(Messages words) {
            this.words = words;
            getStyleClass().add("sheet-state");
        }

        @Override
        void show(SheetRow row) {
            SheetState state = row.state();
            icon.setIconCode(state.icon());
            icon.getStyleClass().setAll("ikonli-font-icon", state.style());
            getStyleClass().remove(style);
            style = state.style();
            getStyleClass().add(style);
            setGraphic(icon);
            setText(words.get(state.key()));
        }
    }
}
