package vn.sovang.ui.kit;

import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;

/**
 * Says more when the mouse rests on a control. The tooltip is made when the mouse first comes: each brings a window of its own, and
 * a screen has hundreds of places that nobody ever points at.
 */
public final class HoverTip {
    private final Control control;
    private String text = "";

    public HoverTip(Control control) {
        this.control = control;
        control.hoverProperty().subscribe(over -> {
            if (over) {
                install();
            }
        });
    }

    /** What is said; nothing for an empty text. */
    public void say(String words) {
        text = words;
        if (control.getTooltip() != null) {
            install();
        }
    }

    private void install() {
        Tooltip there = control.getTooltip();
        if (text.isEmpty()) {
            control.setTooltip(null);
        } else if (there == null) {
            control.setTooltip(new Tooltip(text));
        } else {
            there.setText(text);
        }
    }
}
