package vn.sovang.ui.decisions;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import vn.sovang.i18n.Messages;
import vn.sovang.ui.decisions.HeaderModel.Mode;
import vn.sovang.ui.kit.Workbench;

/** The screen: the list of decisions, the open one, and the certificate of the line at hand. */
final class DecisionsView extends SplitPane {
    private static final double LIST_WIDTH = 192;
    private static final double PREVIEW_WIDTH = 264;
    private static final double WIDE_LIST = 248;
    private static final double WIDE_PREVIEW = 380;
    /** Below this width of the content the preview gives its place to the list, unless it is asked for. */
    private static final double NARROW = 1128;
    /** From here on there is room for a wider list and preview. */
    private static final double WIDE = 1528;

    private final DecisionsModel model;
    private final LinesModel lines;
    private final ChecksModel checked;
    private final Messages words;
    private final DecisionList list;
    private final Centre centre;
    private final PreviewPane preview;
    private final ChecksPane checks;
    private final ObjectProperty<DecisionsHabits> habits;
    private boolean placing;
    private Region right;
    private boolean previewWanted = true;

    DecisionsView(
            DecisionsModel model,
            LinesModel lines,
            HeaderModel header,
            PreviewModel previewed,
            ChecksModel checked,
            ObjectProperty<DecisionsHabits> habits,
            Workbench bench) {
        this.habits = habits;
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
        right = preview;
        setId("decisions-screen");
        getStyleClass().add("decisions-screen");
        getStylesheets().add(DecisionsScreen.looks());
        list.setMinWidth(LIST_WIDTH);
        // Else what the centre would like to be decides how wide the whole screen is.
        centre.setMinWidth(0);
        SplitPane.setResizableWithParent(list, false);
        for (Region pane : List.of(preview, checks)) {
            pane.setMinWidth(PREVIEW_WIDTH);
            SplitPane.setResizableWithParent(pane, false);
        }
        getItems().setAll(list, centre, preview);
        widthProperty().subscribe((was, is) -> fit(was.doubleValue(), is.doubleValue()));
        model.openProperty().subscribe(v -> place());
        lines.cursorProperty().subscribe(c -> place());
        lines.rowsProperty().subscribe(r -> place());
        checked.findingsProperty().subscribe(found -> place());
        header.modeProperty()
                .subscribe(mode -> List.of(preview, checks).forEach(pane -> pane.setVisible(mode != Mode.ADDING)));
    }

    private void fit(double was, double is) {
        boolean crossed = was < NARROW != is < NARROW || was < WIDE != is < WIDE;
        if (is > 0 && (was == 0 || crossed)) {
            previewWanted = is >= NARROW;
            panes();
        }
    }

    private void panes() {
        placing = true;
        boolean wide = getWidth() >= WIDE;
        double start = kept(habits.get().list(), wide ? WIDE_LIST : LIST_WIDTH) / getWidth();
        if (previewWanted) {
            getItems().setAll(list, centre, right);
            setDividerPositions(
                    start, 1 - kept(habits.get().right(), wide ? WIDE_PREVIEW : PREVIEW_WIDTH) / getWidth());
        } else {
            getItems().setAll(list, centre);
            setDividerPositions(start);
        }
        for (Divider divider : getDividers()) {
            divider.positionProperty().subscribe((was, is) -> dragged());
        }
        placing = false;
    }

    private static double kept(int dragged, double usual) {
        return dragged == 0 ? usual : dragged;
    }

    /** Only what is dragged is a habit; a window that changes its width moves the dividers too. */
    private void dragged() {
        boolean byHand = !placing && lookupAll(".split-pane-divider").stream().anyMatch(Node::isPressed);
        if (byHand) {
            double[] at = getDividerPositions();
            int left = (int) Math.round(at[0] * getWidth());
            int kept = at.length > 1
                    ? (int) Math.round((1 - at[1]) * getWidth())
                    : habits.get().right();
            habits.set(habits.get().withPanes(left, kept));
        }
    }

    /** Shows what the check found in the preview's place, with the focus in it. */
    void showChecks() {
        right = checks;
        previewWanted = true;
        panes();
        checks.requestFocus();
    }

    private void showPreview() {
        right = preview;
        panes();
        centre.focusWork();
    }

    PreviewPane preview() {
        return preview;
    }

    ChecksPane checks() {
        return checks;
    }

    void togglePreview() {
        previewWanted = !previewWanted;
        panes();
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
        regions.add(right);
        return regions;
    }
}
