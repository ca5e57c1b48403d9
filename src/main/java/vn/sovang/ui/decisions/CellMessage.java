package vn.sovang.ui.decisions;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import vn.sovang.domain.Problem;
import vn.sovang.i18n.Messages;

/** What is wrong with a cell, beside its field. */
final class CellMessage extends Label {
    private static final double MOST_WIDTH = 380;
    private static final double GAP = 2;

    CellMessage() {
        getStyleClass().add("cell-message");
        setWrapText(true);
        setMaxWidth(MOST_WIDTH);
        setVisible(false);
    }

    /** Below the field, or above it where there is no room, and inside the grid. */
    void show(List<Problem> problems, Messages words, Region field, Pane over) {
        setText(problems.stream().map(words::problem).collect(Collectors.joining("\n")));
        setVisible(true);
        applyCss();
        autosize();
        double below = field.getLayoutY() + field.getHeight() + GAP;
        boolean room = below + getHeight() <= over.getHeight();
        relocate(
                Math.max(0, Math.min(field.getLayoutX(), over.getWidth() - getWidth())),
                room ? below : field.getLayoutY() - getHeight() - GAP);
        field.setAccessibleHelp(getText());
    }
}
