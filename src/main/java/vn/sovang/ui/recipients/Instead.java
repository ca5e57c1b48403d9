package vn.sovang.ui.recipients;

import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import vn.sovang.i18n.Messages;
import vn.sovang.register.RecipientFilter.Who;
import vn.sovang.ui.kit.Command;
import vn.sovang.ui.kit.EmptyState;
import vn.sovang.ui.kit.InlineNote;
import vn.sovang.ui.kit.Tone;
import vn.sovang.ui.kit.Workbench;

/** What stands where the rows would be: nobody yet, nobody found and what to try, or what went wrong. */
record Instead(Workbench workbench, RecipientsModel model, Runnable showAll) {
    private static final double WIDTH = 560;

    Node of(RecipientsState state) {
        Messages messages = workbench.messages();
        if (state instanceof RecipientsState.NobodyFound) {
            boolean sound = model.filter().who() == Who.DOUBTED
                    && model.filter().words().isBlank();
            return new EmptyState(
                            messages.get(sound ? "recipients.sound" : "recipients.none"),
                            messages.get(sound ? "recipients.sound.how" : "recipients.none.try"))
                    .link(messages.get("recipients.none.all"), showAll);
        }
        if (state instanceof RecipientsState.EmptyRegister) {
            return new EmptyState(messages.get("recipients.empty"), messages.get("recipients.empty.how"))
                    .link(
                            messages.get("recipients.empty.go"),
                            () -> workbench.commands().run(Command.GO_DECISIONS));
        }
        if (state instanceof RecipientsState.Failed failed) {
            String text = failed.problems().stream().map(messages::problem).collect(Collectors.joining("\n"));
            InlineNote note =
                    new InlineNote(Tone.DANGER, text).withLink(messages.get("recipients.retry"), model::refresh);
            note.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
            return note;
        }
        return new Region();
    }
}
