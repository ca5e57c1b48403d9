package vn.sovang.ui.theme;

import java.net.URL;
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

    /** Dresses every window of the program; on the FX thread. */
    public void putOn() {
        Lettering.load();
        Application.setUserAgentStylesheet(stylesheet());
    }
}
