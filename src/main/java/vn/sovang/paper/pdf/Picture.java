package vn.sovang.paper.pdf;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/**
 * A picture in memory: row by row from the top left, one int a pixel, alpha, red, green and blue from the highest byte down,
 * colours multiplied with alpha (JavaFX: {@code PixelFormat.getIntArgbPreInstance()}).
 */
public final class Picture {
    private final int width;
    private final int height;
    private final int[] pixels;

    Picture(BufferedImage image) {
        this.width = image.getWidth();
        this.height = image.getHeight();
        this.pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** The pixels themselves, not a copy. */
    public int[] pixels() {
        return pixels;
    }
}
