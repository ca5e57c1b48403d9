package vn.sovang.ui.theme;

import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Separator;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.CheckComboBox;
import org.controlsfx.control.MasterDetailPane;
import org.controlsfx.control.SearchableComboBox;
import org.controlsfx.control.textfield.TextFields;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** Every control and every style class once, to look at and to see that no rule is broken. */
final class Gallery {
    private Gallery() {}

    static Region build() {
        VBox left = new VBox(8, menus(), texts(), buttons(), choices(), fields(), tags(), notes());
        VBox right = new VBox(8, steps(), table(), tree(), list(), cards(), dialog());
        left.setPadding(new Insets(8));
        right.setPadding(new Insets(8));
        SplitPane split = new SplitPane(new ScrollPane(left), right);
        split.getStyleClass().add("pane-white");
        split.setPrefSize(1366, 768);
        return split;
    }

    private static Node menus() {
        Menu menu = new Menu("_Hệ thống");
        menu.getItems().addAll(new MenuItem("Mở sổ có sẵn…"), new SeparatorMenuItem(), new MenuItem("Thoát"));
        HBox top = styled(new HBox(new MenuBar(menu, new Menu("_Chỉnh sửa"))), "shell-top");
        return top;
    }

    private static Node texts() {
        VBox box = new VBox(2);
        for (String style : new String[] {
            "title-screen",
            "title-pane",
            "title-section",
            "kpi",
            "strong",
            "bold",
            "secondary",
            "muted",
            "subtle",
            "hint",
            "accent-text",
            "info-text",
            "success-text",
            "warning-text",
            "danger-text",
            "gold-text"
        }) {
            box.getChildren().add(styled(new Label("Nghĩa vụ quân sự (" + style + ")"), style));
        }
        return box;
    }

    private static Node buttons() {
        Button primary = styled(new Button("In 14 tờ…", new FontIcon(MaterialDesignP.PRINTER_OUTLINE)), "primary");
        Button flat = styled(new Button("Sửa", new FontIcon(MaterialDesignP.PENCIL_OUTLINE)), "flat");
        Button icon = styled(new Button("", new FontIcon(MaterialDesignP.PLUS)), "icon-only");
        Button off = new Button("Tắt");
        off.setDisable(true);
        return styled(new HBox(primary, new Button("Thêm"), flat, icon, off, new Hyperlink("Mở hồ sơ")), "toolbar");
    }

    private static Node choices() {
        ToggleButton first = styled(new ToggleButton("Tất cả"), "segment", "first");
        first.setSelected(true);
        HBox segments = styled(
                new HBox(
                        first,
                        styled(new ToggleButton("Tập thể"), "segment"),
                        styled(new ToggleButton("Hộ"), "segment", "last")),
                "segments");
        CheckBox on = new CheckBox("2024");
        on.setSelected(true);
        HBox chip = styled(
                new HBox(
                        new Label("Năm: 2021"),
                        styled(new Button("", new FontIcon(MaterialDesignC.CLOSE)), "chip-close", "flat", "icon-only")),
                "chip");
        ProgressBar bar = styled(new ProgressBar(0.6), "facet-bar", "on");
        return styled(new HBox(segments, on, new CheckBox("2023"), new RadioButton("Một"), chip, bar), "toolbar");
    }

    private static Node fields() {
        HBox box = styled(
                new HBox(
                        new FontIcon(MaterialDesignP.PENCIL),
                        styled(new TextField(), "bare-field"),
                        styled(new Label("F3"), "key-hint")),
                "field-box");
        TextField wrong = new TextField("31/02/2024");
        wrong.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("danger"), true);
        ComboBox<String> combo = new ComboBox<>(FXCollections.observableArrayList("Công trạng", "Đột xuất"));
        combo.getSelectionModel().select(0);
        SearchableComboBox<String> searchable = new SearchableComboBox<>(FXCollections.observableArrayList("Xã Lát"));
        CheckComboBox<String> checks = new CheckComboBox<>(FXCollections.observableArrayList("Cá nhân"));
        TextField completing = new TextField();
        TextFields.bindAutoCompletion(completing, "Ông", "Bà");
        TextArea area = new TextArea("Hoàn thành xuất sắc nhiệm vụ");
        area.setPrefRowCount(2);
        MasterDetailPane pane = new MasterDetailPane();
        pane.setMaxHeight(10);
        return new VBox(
                6,
                box,
                new HBox(6, wrong, combo, searchable),
                new HBox(6, checks, completing),
                area,
                pane,
                styled(new ProgressBar(-1), "thin"),
                new ProgressIndicator(0.4),
                new Separator());
    }

    private static Node tags() {
        HBox box = new HBox(6);
        for (String style : new String[] {"draft", "active", "done", "info", "gold", "danger", "warning"}) {
            Label tag = styled(new Label(style, new FontIcon(MaterialDesignP.PENCIL)), "tag", style);
            box.getChildren().add(tag);
        }
        for (String style : new String[] {"gold", "hollow", "gap"}) {
            box.getChildren().add(styled(new Region(), "dot", style));
        }
        return box;
    }

    private static Node notes() {
        VBox box = new VBox(4);
        for (String style : new String[] {"info", "warning", "danger", "success"}) {
            box.getChildren()
                    .add(styled(
                            new HBox(new FontIcon(MaterialDesignC.CHECK), new Label("Năm 2022 đã khen cùng nội dung.")),
                            "note",
                            style));
        }
        box.getChildren().add(styled(new HBox(new Label("Đã chuyển 6 dòng vào Thùng rác.")), "toast"));
        return box;
    }

    private static Node steps() {
        HBox strip = styled(new HBox(), "step-strip");
        for (String style : new String[] {"done", "warning", "next", "todo"}) {
            Label mark = styled(new Label("4"), "step-mark", style);
            ToggleButton step = styled(new ToggleButton("", new HBox(8, mark, new Label("Danh sách"))), "step");
            step.setSelected("done".equals(style));
            strip.getChildren().addAll(step, new FontIcon(MaterialDesignC.CHEVRON_RIGHT));
        }
        return strip;
    }

    private static Node table() {
        TableView<String> table = styled(new TableView<>(), "grid");
        for (String name : new String[] {"STT", "Tên", "Chức vụ"}) {
            TableColumn<String, String> column = new TableColumn<>(name);
            column.setCellValueFactory(row -> new SimpleStringProperty(row.getValue()));
            column.setPrefWidth(140);
            table.getColumns().add(column);
        }
        table.setItems(FXCollections.observableArrayList("Ban Chỉ huy", "Cil Ha Niêm", "Bon Niêng Ha Wai"));
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.getSelectionModel().select(1, table.getColumns().get(1));
        table.setPrefHeight(160);
        return table;
    }

    private static Node tree() {
        TreeItem<String> root = new TreeItem<>("");
        TreeItem<String> year = new TreeItem<>("2024");
        year.setExpanded(true);
        year.getChildren().addAll(java.util.List.of(new TreeItem<>("1254/QĐ-UBND"), new TreeItem<>("1187/QĐ-UBND")));
        root.getChildren().add(year);
        TreeView<String> tree = new TreeView<>(root);
        tree.setShowRoot(false);
        tree.getSelectionModel().select(1);
        tree.setPrefHeight(110);
        return tree;
    }

    private static Node list() {
        ListView<String> list = styled(new ListView<>(), "framed");
        list.setItems(FXCollections.observableArrayList("Xã Lát", "Xã Đạ Sar"));
        list.getSelectionModel().select(0);
        list.setPrefHeight(80);
        return list;
    }

    private static Node cards() {
        Button card =
                styled(new Button("Dán từ Excel", new FontIcon(MaterialDesignC.CLIPBOARD_OUTLINE)), "card-button");
        card.setMaxWidth(Double.MAX_VALUE);
        return styled(new VBox(card), "empty-state");
    }

    private static Node dialog() {
        DialogPane pane = new DialogPane();
        pane.setContent(new Label("Cấp số 255–278 cho 24 dòng? Số đã cấp không dùng lại."));
        pane.getButtonTypes()
                .addAll(
                        new javafx.scene.control.ButtonType(
                                "Cấp số", javafx.scene.control.ButtonBar.ButtonData.OK_DONE),
                        new javafx.scene.control.ButtonType(
                                "Thôi", javafx.scene.control.ButtonBar.ButtonData.CANCEL_CLOSE));
        return pane;
    }

    private static <N extends Node> N styled(N node, String... styles) {
        node.getStyleClass().addAll(styles);
        return node;
    }
}
