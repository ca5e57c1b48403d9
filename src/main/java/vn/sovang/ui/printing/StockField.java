package vn.sovang.ui.printing;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import vn.sovang.domain.template.Medium;
import vn.sovang.i18n.Messages;
import vn.sovang.register.Stock.Level;
import vn.sovang.ui.kit.PickBox;

/** Which phôi is used up, and the way to the office's count of it. */
final class StockField extends HBox {
    private final StockModel model;
    private final PickBox<String> stock;
    private final Label none;
    private final Hyperlink open;

    StockField(StockModel model, Messages words) {
        this.model = model;
        SetupWords named = new SetupWords(words);
        stock = new PickBox<>(name -> level(name).map(named::stock).orElse(name), model.stockProperty()::set);
        stock.setId("stock");
        stock.setAccessibleText(words.get("printing.stock.name"));
        none = new Label(words.get("printing.setup.stock.none"));
        none.getStyleClass().add("muted");
        open = new Hyperlink(words.get("printing.setup.stock.open"));
        open.setId("stock-open");
        open.setMinWidth(USE_PREF_SIZE);
        setHgrow(stock, Priority.ALWAYS);
        setHgrow(none, Priority.ALWAYS);
        none.setMaxWidth(Double.MAX_VALUE);
        getStyleClass().add("field-line");
        model.levelsProperty().subscribe(levels -> show());
        model.stockProperty().subscribe(name -> show());
        model.mediumProperty().subscribe(medium -> show());
    }

    /** Opens the count. */
    void fire() {
        open.fire();
    }

    void onOpen(Runnable run) {
        open.setOnAction(event -> run.run());
    }

    private Optional<Level> level(String name) {
        return model.levelsProperty().get().stream()
                .filter(level -> level.stock().equals(name))
                .findFirst();
    }

    private void show() {
        List<String> names =
                model.levelsProperty().get().stream().map(Level::stock).toList();
        getChildren().setAll(names.isEmpty() ? none : stock, open);
        stock.getItems().clear();
        stock.show(names, model.stockProperty().get());
        stock.setDisable(model.mediumProperty().get() == Medium.BLANK);
    }
}
