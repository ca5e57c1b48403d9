package vn.sovang.ui.recipients;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import vn.sovang.domain.KnownRecipient;
import vn.sovang.i18n.Messages;
import vn.sovang.ui.kit.ActionButton;
import vn.sovang.ui.kit.AlikeNotes;
import vn.sovang.ui.kit.Command;
import vn.sovang.ui.kit.Workbench;

/** Under a history: who may be the same, and the acts on whoever is chosen. */
final class CardFoot {
    private static final double SIDE = 14;
    private static final double GAP = 8;

    private final Messages messages;
    private final RecipientSheets sheets;
    private Optional<RecipientsModel.Card> shown = Optional.empty();

    CardFoot(Workbench workbench, RecipientSheets sheets) {
        this.messages = workbench.messages();
        this.sheets = sheets;
    }

    void show(Optional<RecipientsModel.Card> card) {
        shown = card;
    }

    List<Node> nodes() {
        List<Node> nodes = new ArrayList<>();
        shown.filter(card -> !card.alike().isEmpty())
                .ifPresent(card -> nodes.add(new AlikeNotes(messages, card.alike(), this::compare)));
        ActionButton edit = new ActionButton(
                MaterialDesignP.PENCIL_OUTLINE, messages.get("recipients.edit"), Command.EDIT_CELL.keysText());
        edit.setId("recipient-edit");
        edit.setOnAction(event -> edit());
        HBox acts = new HBox(GAP, edit);
        shown.filter(card -> !card.alike().isEmpty())
                .ifPresent(card -> acts.getChildren().add(compareFirst()));
        acts.setPadding(new Insets(GAP, SIDE, GAP, SIDE));
        acts.getStyleClass().add("lined-top");
        nodes.add(acts);
        return nodes;
    }

    private ActionButton compareFirst() {
        ActionButton button = new ActionButton(
                Command.COMPARE_RECIPIENTS.icon(), messages.get(Command.COMPARE_RECIPIENTS.messageKey()));
        button.setId("recipient-compare");
        button.setOnAction(event -> compare());
        return button;
    }

    void edit() {
        shown.ifPresent(card -> sheets.edit(card.history().recipient().id()));
    }

    /** With the first who may be the same. */
    void compare() {
        shown.flatMap(card -> card.alike().stream().findFirst()).ifPresent(this::compare);
    }

    private void compare(KnownRecipient other) {
        shown.ifPresent(card -> sheets.compare(card.history().recipient().id(), other.id()));
    }
}
