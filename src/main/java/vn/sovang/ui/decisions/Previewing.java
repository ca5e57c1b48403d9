package vn.sovang.ui.decisions;

import java.util.OptionalLong;
import java.util.function.Consumer;
import vn.sovang.domain.RecipientKind;
import vn.sovang.i18n.Messages;
import vn.sovang.ui.kit.Command;
import vn.sovang.ui.kit.Workbench;

/** What is done from the preview: another template for the kind at hand, and the way to the printer with its line. */
final class Previewing {
    private final PreviewModel model;
    private final Workbench bench;
    private final Messages words;
    private OptionalLong asked = OptionalLong.empty();

    /** {@code typed} does something once what is being typed is finished. */
    Previewing(PreviewModel model, PreviewTools tools, Workbench bench, Consumer<Runnable> typed) {
        this.model = model;
        this.bench = bench;
        this.words = bench.messages();
        tools.onPick(id -> typed.accept(() -> model.kind().ifPresent(kind -> choose(kind, id))));
        tools.print().setOnAction(event -> typed.accept(this::print));
    }

    private void choose(RecipientKind kind, String id) {
        String name = model.templates().offerProperty().get().name(id);
        model.templates()
                .choose(
                        kind,
                        id,
                        () -> bench.notices()
                                .done(
                                        words.get("decisions.preview.chosen", words.word(kind), name),
                                        words.get(Command.UNDO.messageKey()),
                                        () -> bench.commands().run(Command.UNDO)),
                        bench.notices()::refused);
    }

    private void print() {
        asked = model.awardId();
        bench.commands().run(Command.GO_PRINTING);
    }

    /** The line whose certificate is to be printed, said once; empty where none was asked for. */
    OptionalLong take() {
        OptionalLong said = asked;
        asked = OptionalLong.empty();
        return said;
    }
}
