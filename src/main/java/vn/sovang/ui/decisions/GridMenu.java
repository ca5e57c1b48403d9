package vn.sovang.ui.decisions;

import java.util.List;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableView;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.sovang.domain.AwardField;
import vn.sovang.domain.AwardForm;
import vn.sovang.domain.RecipientKind;
import vn.sovang.i18n.Messages;
import vn.sovang.ui.kit.KindIcon;

/** The small menus of the grid: the kind of a row, and on a right click also its form. */
final class GridMenu {
    private final LinesModel model;
    private final Messages words;
    private final GridEditing editing;
    private List<MenuItem> commands = List.of();

    GridMenu(LinesModel model, Messages words, GridEditing editing) {
        this.model = model;
        this.words = words;
        this.editing = editing;
    }

    void install(TableView<GridRow> table) {
        editing.onKind((row, cell) -> {
            ContextMenu menu = new ContextMenu();
            menu.getItems().setAll(kinds(row));
            menu.show(cell, Side.BOTTOM, 0, 0);
        });
        ContextMenu menu = new ContextMenu();
        table.setContextMenu(menu);
        table.setOnContextMenuRequested(event -> fill(menu));
    }

    /** The commands a right click offers below what is about the row. */
    void setCommands(List<MenuItem> items) {
        commands = items;
    }

    private void fill(ContextMenu menu) {
        menu.getItems().clear();
        model.current().ifPresent(row -> {
            Menu kind = new Menu(words.get("decisions.menu.kind"));
            kind.getItems().setAll(kinds(row));
            menu.getItems().add(kind);
            if (row instanceof GridRow.Line) {
                Menu form = new Menu(words.get("decisions.menu.form"));
                form.getItems().setAll(forms(row));
                menu.getItems().add(form);
            }
            menu.getItems().add(new SeparatorMenuItem());
        });
        menu.getItems().addAll(commands);
    }

    private List<MenuItem> kinds(GridRow row) {
        return List.of(RecipientKind.values()).stream()
                .map(kind -> {
                    MenuItem item = new MenuItem(words.word(kind), new FontIcon(KindIcon.of(kind)));
                    item.setOnAction(event -> model.setKind(row, kind, editing.refused()));
                    return item;
                })
                .toList();
    }

    private List<MenuItem> forms(GridRow row) {
        return model.references().forms().stream().map(form -> form(row, form)).toList();
    }

    private MenuItem form(GridRow row, AwardForm form) {
        MenuItem item = new MenuItem(form.name());
        item.setOnAction(event -> model.put(row, AwardField.FORM, form.code(), editing.refused()));
        return item;
    }
}
