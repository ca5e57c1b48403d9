package vn.sovang.ui.recipients;

import javafx.scene.Node;
import javafx.stage.Window;
import vn.sovang.i18n.Messages;
import vn.sovang.ui.kit.Command;
import vn.sovang.ui.kit.Workbench;

/** Opens the dialogs of the screen over its window and says what was done. */
final class RecipientSheets {
    private final RecipientsModel model;
    private final Workbench workbench;
    private final Messages messages;
    private final Node place;

    /** {@code place} stands in the window over which the dialogs open. */
    RecipientSheets(RecipientsModel model, Workbench workbench, Node place) {
        this.model = model;
        this.workbench = workbench;
        this.messages = workbench.messages();
        this.place = place;
    }

    void edit(long id) {
        model.form(
                id,
                form -> new EditSheet(window(), messages, form)
                        .show((draft, done, refused) -> model.edit(
                                form.history().recipient().id(),
                                draft,
                                after -> {
                                    done.run();
                                    said(messages.get("recipients.edited", after.name()));
                                },
                                refused)),
                workbench.notices()::refused);
    }

    void compare(long id, long otherId) {
        model.compare(id, otherId, this::show, workbench.notices()::refused);
    }

    private void show(Comparison two) {
        new MergeSheet(window(), messages, two)
                .show(
                        (done, refused) -> model.merge(
                                two,
                                () -> {
                                    done.run();
                                    said(messages.get("recipients.merged", MergeSheet.name(two), two.awards()));
                                },
                                refused),
                        (done, refused) -> model.keepApart(
                                two,
                                () -> {
                                    done.run();
                                    said(messages.get(
                                            "recipients.apart",
                                            two.of(Comparison.Side.LEFT).name(),
                                            two.of(Comparison.Side.RIGHT).name()));
                                },
                                refused));
    }

    private void said(String text) {
        workbench
                .notices()
                .done(
                        text,
                        messages.get(Command.UNDO.messageKey()),
                        () -> workbench.commands().run(Command.UNDO));
    }

    private Window window() {
        return place.getScene().getWindow();
    }
}
