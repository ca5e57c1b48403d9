package vn.sovang.ui.kit;

import java.util.List;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.effect.BlendMode;
import vn.sovang.paper.pdf.Picture;

/** A sheet of paper on the screen: what is printed, over what the phôi bears before, which is dimmed. */
public final class SheetPicture extends Group {
    private static final double DIMMED = 0.45;

    private final RasterView printed = new RasterView();
    private final RasterView before = new RasterView();

    public SheetPicture() {
        before.setOpacity(DIMMED);
        printed.setBlendMode(BlendMode.MULTIPLY);
        // A group of its own, so that blending stays on this sheet.
        setBlendMode(BlendMode.SRC_OVER);
    }

    /** Shows a sheet this wide, in units of the scene. */
    public void show(Picture sheet, Optional<Picture> phoi, double width) {
        put(sheet, printed, width);
        phoi.ifPresent(picture -> put(picture, before, width));
        getChildren().setAll(phoi.isPresent() ? List.of(before, printed) : List.of(printed));
    }

    private static void put(Picture picture, RasterView view, double width) {
        view.show(picture.width(), picture.height(), picture.pixels(), picture.width() / width);
    }
}
