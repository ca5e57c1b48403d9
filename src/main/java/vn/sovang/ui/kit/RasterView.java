package vn.sovang.ui.kit;

import java.nio.IntBuffer;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** Shows pixels made elsewhere, one for one on the screen, without copying them. */
public final class RasterView extends ImageView {
    public RasterView() {
        setSmooth(true);
    }

    /** Shows {@code width × height} pixels in premultiplied ARGB; {@code scale} is how many of them make one unit of the scene. */
    public void show(int width, int height, int[] pixels, double scale) {
        PixelBuffer<IntBuffer> buffer =
                new PixelBuffer<>(width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
        setImage(new WritableImage(buffer));
        setFitWidth(width / scale);
        setFitHeight(height / scale);
    }

    public void clear() {
        setImage(null);
    }
}
