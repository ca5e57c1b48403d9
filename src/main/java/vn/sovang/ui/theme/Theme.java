package vn.sovang.ui.theme;

import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javafx.application.Application;

/** A look of the whole window. Put on as the user agent stylesheet, so that pop-ups and dialogs wear it too. */
public enum Theme {
    LIGHT("light.css"),
    DARK("dark.css");

    private final String file;

    Theme(String file) {
        this.file = file;
    }

    /** Where the stylesheet stands. */
    public String stylesheet() {
        URL url = Theme.class.getResource(file);
        if (url == null) {
            throw new IllegalStateException("no stylesheet " + file);
        }
        return url.toExternalForm();
    }

    /** Dresses every window of the program, with letters of the usual size; on the FX thread. */
    public void putOn() {
        putOn(TextSize.USUAL);
    }

    /** Dresses every window of the program; on the FX thread. */
    public void putOn(TextSize size) {
        Lettering.load();
        Application.setUserAgentStylesheet(size == TextSize.USUAL ? stylesheet() : stylesheet(size));
    }

    /** The stylesheet and over it the size of the letters, as there can be only one for all windows. */
    private String stylesheet(TextSize size) {
        String css =
                "@import \"%s\";\n.root, .dialog-pane { -fx-font-size: %dpx; }\n.tooltip { -fx-font-size: %dpx; }\n"
                        .formatted(stylesheet(), size.px(), size.px() - 1);
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }
}
