package vn.sovang.ui.decisions;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignV;
import vn.sovang.domain.RecipientKind;
import vn.sovang.i18n.Messages;
import vn.sovang.register.DecisionView;
import vn.sovang.ui.kit.ActionButton;
import vn.sovang.ui.kit.Command;
import vn.sovang.ui.kit.CommandControls;
import vn.sovang.ui.kit.IconButton;
import vn.sovang.ui.kit.SearchField;
import vn.sovang.ui.kit.SegmentedControl;
import vn.sovang.ui.kit.WidthClass;
import vn.sovang.ui.kit.Workbench;

/** What can be done to the list: add and delete lines, show one kind, find words. */
final class ListToolbar extends HBox {
    private final ActionButton add;
    private final Region line = new Region();
    private final SearchField find;
    private final SegmentedControl<Optional<RecipientKind>> segments;

    ListToolbar(LinesModel model, Workbench bench) {
        Messages words = bench.messages();
        CommandControls controls = new CommandControls(bench);
        getStyleClass().add("toolbar");
        find = new SearchField(MaterialDesignM.MAGNIFY, words.get("decisions.find"));
        find.setId("find-lines");
        find.getStyleClass().add("find-lines");
        find.setMaxHeight(USE_PREF_SIZE);
        find.onTyped(text -> model.findProperty().set(text));
        model.findProperty().subscribe(text -> {
            if (!find.getText().equals(text)) {
                find.setText(text);
            }
        });
        List<Optional<RecipientKind>> choices = Stream.concat(
                        Stream.of(Optional.<RecipientKind>empty()),
                        Arrays.stream(RecipientKind.values()).map(Optional::of))
                .toList();
        segments = new SegmentedControl<>(
                choices, c -> words.get("decisions.segment." + c.map(Enum::name).orElse("ALL")));
        segments.valueProperty().bindBidirectional(model.segmentProperty());
        line.getStyleClass().add("bar-line");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        add = controls.button(Command.ADD_AWARD);
        add.setMinWidth(USE_PREF_SIZE);
        ActionButton importing = controls.button(Command.GO_IMPORT);
        importing.setMinWidth(USE_PREF_SIZE);
        IconButton importingShort = controls.icon(Command.GO_IMPORT);
        bench.room().follow(() -> {
            boolean compact = bench.room().widthClass() == WidthClass.COMPACT;
            show(importing, !compact);
            show(importingShort, compact);
        });
        getChildren()
                .addAll(
                        add,
                        importing,
                        importingShort,
                        controls.icon(Command.PASTE_CELLS),
                        controls.icon(Command.FILL_DOWN),
                        controls.icon(Command.DELETE_AWARDS),
                        line,
                        segments,
                        gap,
                        find,
                        columns(model, words));
    }

    /** Which columns are on the screen; the list stays open while boxes are ticked. */
    private static MenuButton columns(LinesModel model, Messages words) {
        MenuButton button = new MenuButton();
        button.setId("columns");
        button.setGraphic(new FontIcon(MaterialDesignV.VIEW_COLUMN_OUTLINE));
        button.getStyleClass().addAll("icon-only", "no-arrow");
        button.setAccessibleText(words.get("decisions.columns"));
        button.setTooltip(new Tooltip(words.get("decisions.columns")));
        for (Column column : Column.values()) {
            if (column.canBeHidden()) {
                CheckBox box = new CheckBox(words.get(column.key()));
                box.setSelected(!model.columns().hiddenProperty().get().contains(column));
                box.setOnAction(event -> {
                    Set<Column> hidden = EnumSet.noneOf(Column.class);
                    hidden.addAll(model.columns().hiddenProperty().get());
                    if (box.isSelected()) {
                        hidden.remove(column);
                    } else {
                        hidden.add(column);
                    }
                    model.columns().hiddenProperty().set(Set.copyOf(hidden));
                });
                model.columns().hiddenProperty().subscribe(hidden -> box.setSelected(!hidden.contains(column)));
                CustomMenuItem item = new CustomMenuItem(box, false);
                item.setOnAction(event -> box.fire());
                button.getItems().add(item);
            }
        }
        return button;
    }

    private static void show(Node button, boolean is) {
        button.setVisible(is);
        button.setManaged(is);
    }

    void show(DecisionView view) {
        boolean some = !view.lines().isEmpty();
        segments.setVisible(some);
        find.setVisible(some);
        line.setVisible(some);
        segments.setCount(Optional.empty(), String.valueOf(view.lines().size()));
        for (RecipientKind kind : RecipientKind.values()) {
            segments.setCount(Optional.of(kind), String.valueOf(view.count(kind)));
        }
    }

    @Override
    public void requestFocus() {
        add.requestFocus();
    }

    SearchField find() {
        return find;
    }
}
