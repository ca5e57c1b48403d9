package vn.sovang.ui.shell;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import vn.sovang.i18n.Messages;
import vn.sovang.register.RegisterInfo;
import vn.sovang.ui.kit.StateTag;
import vn.sovang.ui.kit.Tone;

/** The line at the foot: when it was saved, which file, what kind of register, the last backup, that no network is used, the scale. */
final class StatusBar extends HBox {
    StatusBar(ShellModel model, Messages messages, ObservableValue<String> scale) {
        getStyleClass().add("status-bar");
        Label saved = label(MaterialDesignC.CHECK);
        saved.getStyleClass().add("success-text");
        saved.textProperty().bind(model.savedProperty());
        saved.setMinWidth(USE_PREF_SIZE);
        String path = model.info().file().toString();
        Label file = label(MaterialDesignD.DATABASE_OUTLINE);
        file.setText(path);
        file.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        file.setTooltip(new Tooltip(path));
        getChildren().addAll(saved, file);
        addTags(model.info(), messages);
        Region gap = new Region();
        setHgrow(gap, Priority.ALWAYS);
        Label offline = new Label(messages.get("shell.offline"));
        offline.setMinWidth(USE_PREF_SIZE);
        Label percent = new Label();
        percent.textProperty().bind(scale);
        percent.setMinWidth(USE_PREF_SIZE);
        Label backup = label(MaterialDesignB.BACKUP_RESTORE);
        backup.setId("last-backup");
        backup.textProperty().bind(model.backupProperty());
        backup.visibleProperty().bind(model.backupProperty().isNotEmpty());
        backup.managedProperty().bind(backup.visibleProperty());
        backup.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(gap, backup, offline, percent);
    }

    private void addTags(RegisterInfo info, Messages messages) {
        if (info.kind() == RegisterInfo.Kind.SAMPLE) {
            StateTag sample = new StateTag(Tone.GOLD, messages.get("shell.sample"));
            sample.show(Tone.GOLD, MaterialDesignS.SCHOOL_OUTLINE, messages.get("shell.sample"));
            sample.setTooltip(new Tooltip(messages.get("shell.sample.tip")));
            getChildren().add(sample);
        }
        if (info.access() == RegisterInfo.Access.READ_ONLY) {
            StateTag readOnly = new StateTag(Tone.WARNING, messages.get("shell.readOnly"));
            readOnly.show(Tone.WARNING, MaterialDesignL.LOCK_OUTLINE, messages.get("shell.readOnly"));
            readOnly.setTooltip(new Tooltip(messages.get("shell.readOnly.tip")));
            getChildren().add(readOnly);
        }
    }

    private static Label label(Ikon icon) {
        Label label = new Label();
        label.setGraphic(new FontIcon(icon));
        return label;
    }
}
