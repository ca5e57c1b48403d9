package vn.sovang.ui.decisions;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import vn.sovang.i18n.Messages;
import vn.sovang.ui.decisions.HeaderModel.Mode;
import vn.sovang.ui.kit.Command;
import vn.sovang.ui.kit.Workbench;

/** The screen: the list of decisions, the open one, and the certificate of the line at hand. */
final class DecisionsView extends StackPane {
    private final DecisionsModel model;
    private final LinesModel lines;
    private final ChecksModel checked;
    private final Messages words;
    private final DecisionList list;
    private final Centre centre;
    private final PreviewPane preview;
    private final ChecksPane checks;
    private final DecisionsPanes panes;

    DecisionsView(
            DecisionsModel model,
            LinesModel lines,
            HeaderModel header,
            PreviewModel previewed,
            ChecksModel checked,
            ObjectProperty<DecisionsHabits> habits,
            Workbench bench) {
        this.model = model;
        this.lines = lines;
        this.checked = checked;
        this.words = bench.messages();
        list = new DecisionList(model, bench);
        centre = new Centre(model, lines, header, checked, habits, bench);
        preview = new PreviewPane(previewed, bench);
        previewed.zoomProperty().set(habits.get().zoom());
        previewed.zoomProperty().subscribe(zoom -> habits.set(habits.get().withZoom(zoom)));
        checks = new ChecksPane(checked, bench, this::showPreview);
        panes = new DecisionsPanes(list, centre, preview, bench.room(), habits);
        list.onPicked(this::picked);
        centre.onList(panes::toggleList);
        setId("decisions-screen");
        getStyleClass().add("decisions-screen");
        getStylesheets().add(DecisionsScreen.looks());
        getChildren().setAll(panes);
        model.openProperty().subscribe(v -> place());
        lines.cursorProperty().subscribe(c -> place());
        lines.rowsProperty().subscribe(r -> place());
        checked.findingsProperty().subscribe(found -> place());
        header.modeProperty().subscribe(this::turned);
        checks.sceneProperty()
                .subscribe(scene -> centre.steps().view(scene == null ? Command.SHOW_LIST : Command.CHECK_LIST));
    }

    private void turned(Mode mode) {
        List.of(preview, checks).forEach(pane -> pane.setVisible(mode != Mode.ADDING));
        if (mode == Mode.ADDING) {
            panes.clear();
        }
    }

    /** A decision was picked from the list that lies over the one on the screen. */
    private void picked() {
        if (panes.isListOver()) {
            panes.clear();
            centre.focusWork();
        }
    }

    /** Shows what the check found in the preview's place, with the focus in it; where it is shown, the preview again. */
    void toggleChecks() {
        if (isCheckShown()) {
            showPreview();
        } else {
            panes.showRight(checks);
            checks.requestFocus();
        }
    }

    /** Goes to the list, with its preview beside it. */
    void showList() {
        if (isCheckShown()) {
            showPreview();
        } else {
            centre.focusWork();
        }
    }

    private boolean isCheckShown() {
        return checks.getScene() != null;
    }

    private void showPreview() {
        panes.giveBack(preview);
        centre.focusWork();
    }

    PreviewPane preview() {
        return preview;
    }

    ChecksPane checks() {
        return checks;
    }

    void togglePreview() {
        panes.toggleRight(preview);
    }

    private void place() {
        int all = model.openProperty().get().map(v -> v.lines().size()).orElse(0);
        preview.look(lines.current().map(row -> checked.of(row.awardId())).orElse(List.of()));
        preview.cameFrom(lines.current()
                .filter(GridRow.Line.class::isInstance)
                .map(row -> ((GridRow.Line) row).line().award().source())
                .orElse(""));
        preview.setPlace(lines.current()
                .filter(GridRow.Line.class::isInstance)
                .map(row -> words.get("decisions.preview.place", row.ordinal(), all)));
    }

    Centre centre() {
        return centre;
    }

    List<Node> regions() {
        List<Node> regions = new ArrayList<>(List.of(list));
        regions.addAll(centre.regions());
        regions.add(panes.right());
        return regions;
    }
}
