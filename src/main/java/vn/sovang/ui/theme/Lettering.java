package vn.sovang.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/**
 * The bundled Roboto: full Vietnamese, narrow, figures of one width. The machine's own default font is never used, as
 * it follows the machine.
 */
public final class Lettering {
    private static final List<String> FILES = List.of("400Regular", "500Medium", "700Bold");
    private static final double ANY_SIZE = 13;

    private Lettering() {}

    /** Makes the families "Roboto" and "Roboto Medium" known; loading twice does nothing more. */
    public static void load() {
        if (Font.getFamilies().contains("Roboto Medium")) {
            return;
        }
        for (String file : FILES) {
            String path = "/assets/fonts/Roboto_" + file + ".ttf";
            try (InputStream in = Lettering.class.getResourceAsStream(path)) {
                if (in == null || Font.loadFont(in, ANY_SIZE) == null) {
                    throw new IllegalStateException("cannot load " + path);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(path, e);
            }
        }
    }
}
