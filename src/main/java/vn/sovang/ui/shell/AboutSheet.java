package vn.sovang.ui.shell;

import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import vn.sovang.i18n.Messages;
import vn.sovang.ui.kit.Command;
import vn.sovang.ui.kit.Ems;
import vn.sovang.ui.kit.Sheet;

/** What the program is, its version, and where it keeps its files. */
public final class AboutSheet extends Sheet<Void> {
    private static final double GAP = 8;
    private static final double WIDTH = 420;

    public AboutSheet(Window owner, Messages messages, String version, Path folder) {
        super(owner, messages.get(Command.ABOUT.messageKey()), content(messages, version, folder));
        leave(messages.get("kit.close"));
    }

    private static VBox content(Messages messages, String version, Path folder) {
        Label name = styled(messages.get("shell.product"), "title-screen");
        Label what = styled(messages.get("shell.about.what"), "muted");
        Label which = new Label(messages.get("shell.version", version));
        Label where = styled(messages.get("shell.about.folder", folder.toString()), "secondary");
        Label thanks = styled(messages.get("shell.about.letters"), "secondary");
        VBox box = new VBox(GAP, name, what, which, where, thanks);
        Ems.wide(box, WIDTH);
        return box;
    }

    private static Label styled(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
