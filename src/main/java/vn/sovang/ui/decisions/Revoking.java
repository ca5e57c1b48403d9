package vn.sovang.ui.decisions;

import java.util.List;
import javafx.scene.control.TextField;
import javafx.stage.Window;
import vn.sovang.domain.Refused;
import vn.sovang.i18n.Messages;
import vn.sovang.register.RevocationDraft;
import vn.sovang.register.RevokeAwards;
import vn.sovang.ui.kit.Command;
import vn.sovang.ui.kit.FormSheet;
import vn.sovang.ui.kit.Workbench;

/** Takes awards back: asks by which decision, when and why. */
final class Revoking {
    private final DecisionsModel model;
    private final Workbench bench;
    private final Messages words;

    Revoking(DecisionsModel model, Workbench bench) {
        this.model = model;
        this.bench = bench;
        this.words = bench.messages();
    }

    /** The chosen lines that still stand. */
    void lines(Window owner, List<GridRow> chosen) {
        List<Long> ids = chosen.stream()
                .filter(row ->
                        row instanceof GridRow.Line line && line.line().award().revocation() == null)
                .map(GridRow::awardId)
                .toList();
        if (!ids.isEmpty()) {
            ask(owner, ids.size(), (revoke, draft) -> revoke.revoke(ids, draft));
        }
    }

    /** Every line of the open decision that still stands. */
    void decision(Window owner) {
        model.openProperty().get().ifPresent(view -> {
            int standing = (int) view.lines().stream()
                    .filter(line -> line.award().revocation() == null)
                    .count();
            if (standing > 0) {
                long id = view.decision().id();
                ask(owner, standing, (revoke, draft) -> revoke.revokeAll(id, draft));
            }
        });
    }

    private void ask(Window owner, int count, Revocation how) {
        TextField on = field("revoke-on");
        TextField decision = field("revoke-by");
        TextField reason = field("revoke-reason");
        new FormSheet(owner, words.get("decisions.revoke.title", count), words)
                .said(words.get("decisions.revoke.text"))
                .field(words.get("field.REVOKED_ON"), on)
                .field(words.get("field.REVOKED_BY"), decision)
                .field(words.get("field.REASON"), reason)
                .show(
                        words.get("decisions.revoke.do", count),
                        words.get("decisions.revoke.leave"),
                        on,
                        (done, refused) -> {
                            RevocationDraft draft =
                                    new RevocationDraft(on.getText(), decision.getText(), reason.getText());
                            model.act(
                                    () -> {
                                        how.run(new RevokeAwards(model.register()), draft);
                                        return count;
                                    },
                                    revoked -> {
                                        done.run();
                                        said(count);
                                    },
                                    refused);
                        });
    }

    private void said(int count) {
        String text = words.get("decisions.revoke.done", count);
        bench.notices()
                .done(
                        text,
                        words.get(Command.UNDO.messageKey()),
                        () -> bench.commands().run(Command.UNDO));
    }

    private static TextField field(String id) {
        TextField field = new TextField();
        field.setId(id);
        return field;
    }

    private interface Revocation {
        void run(RevokeAwards revoke, RevocationDraft draft) throws Refused;
    }
}
