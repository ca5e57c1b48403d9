package vn.sovang.ui.decisions;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.template.Medium;
import vn.sovang.i18n.Messages;
import vn.sovang.register.TemplateOffer;
import vn.sovang.ui.kit.IconButton;
import vn.sovang.ui.kit.PickBox;
import vn.sovang.ui.kit.SegmentedControl;

/** Under the picture: by which template, onto what, how large, and the way to the printer. */
final class PreviewTools extends VBox {
    private final PreviewModel model;
    private final Messages words;
    private final PickBox<String> templates;
    private final SegmentedControl<Medium> medium;
    private final IconButton zoom;
    private final IconButton print;
    private Consumer<String> picked = id -> {};

    PreviewTools(PreviewModel model, PreviewPicture picture, Messages words) {
        this.model = model;
        this.words = words;
        templates = new PickBox<>(id -> offer().name(id), id -> picked.accept(id));
        templates.setId("preview-template");
        templates.setAccessibleText(words.get("decisions.preview.template"));
        medium = new SegmentedControl<>(
                List.of(Medium.BLANK, Medium.STOCK), each -> words.get("decisions.preview.medium." + each));
        medium.setId("preview-medium");
        medium.valueProperty().bindBidirectional(model.mediumProperty());
        zoom = new IconButton(MaterialDesignM.MAGNIFY_PLUS_OUTLINE, words.get("decisions.preview.larger"));
        zoom.setId("preview-zoom");
        zoom.setOnAction(event -> picture.zoom().set(picture.zoom().get().isFit() ? Zoom.PAPER : Zoom.FIT));
        print = new IconButton(MaterialDesignP.PRINTER_OUTLINE, words.get("decisions.preview.print"));
        print.setId("preview-print");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(medium, gap, zoom, print);
        row.getStyleClass().add("preview-tools");
        getStyleClass().add("preview-tools");
        getChildren().addAll(templates, row);
        model.templates().offerProperty().subscribe(known -> show());
        model.zoomProperty().subscribe(this::name);
        show();
    }

    void onPick(Consumer<String> listener) {
        picked = listener;
    }

    Button print() {
        return print;
    }

    private TemplateOffer offer() {
        return model.templates().offerProperty().get();
    }

    /** Says which template the kind at hand gets; there is nothing to choose without a line. */
    void show() {
        Optional<RecipientKind> kind = model.kind();
        templates.show(offer().ids(), kind.map(offer()::id).orElse(""));
        setDisable(kind.isEmpty());
        templates.setTooltip(kind.map(words::word)
                .map(word -> new Tooltip(words.get("decisions.preview.template.tip", word)))
                .orElse(null));
    }

    private void name(Zoom now) {
        String said = words.get(now.isFit() ? "decisions.preview.larger" : "decisions.preview.whole");
        zoom.setGraphic(
                new FontIcon(now.isFit() ? MaterialDesignM.MAGNIFY_PLUS_OUTLINE : MaterialDesignF.FIT_TO_PAGE_OUTLINE));
        zoom.setAccessibleText(said);
        zoom.setTooltip(new Tooltip(said));
    }
}
