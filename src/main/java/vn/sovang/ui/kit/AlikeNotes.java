package vn.sovang.ui.kit;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.layout.VBox;
import vn.sovang.domain.KnownRecipient;
import vn.sovang.i18n.Messages;

/** Under a history: the first of those who may be the same, each with a way to compare the two. */
public final class AlikeNotes extends VBox {
    private static final double SIDE = 14;
    private static final double GAP = 8;
    private static final int MOST = 3;

    public AlikeNotes(Messages messages, List<KnownRecipient> alike, Consumer<KnownRecipient> compare) {
        super(GAP);
        alike.stream()
                .limit(MOST)
                .forEach(known -> getChildren()
                        .add(new InlineNote(Tone.WARNING, messages.get("recipients.alike", described(known)))
                                .withLink(messages.get("recipients.compare"), () -> compare.accept(known))));
        setPadding(new Insets(0, SIDE, GAP, SIDE));
    }

    /** "Trần T. Thu Hà, Trạm Y tế xã Đạ Sar (2018)". */
    private static String described(KnownRecipient known) {
        String who = known.unit().isEmpty() ? known.name() : known.name() + ", " + known.unit();
        var on = known.lastOn();
        return on == null ? who : who + " (" + on.getYear() + ")";
    }
}
