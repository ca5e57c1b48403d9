package vn.sovang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import vn.sovang.domain.KnownRecipient;
import vn.sovang.register.ListRecipients;
import vn.sovang.register.RecipientFilter;
import vn.sovang.ui.decisions.GridRow;
import vn.sovang.ui.kit.HistoryCard;
import vn.sovang.ui.theme.Theme;

/** Who is who, by keyboard alone: one of two made where a list named somebody anew, and an earlier award looked up. */
class ClerkPeopleJourneyTest extends ClerkWindow {
    @Test
    void whoeverWasWrittenTwiceIsMadeOneAndTheListSaysNoMoreOfIt() throws Exception {
        open(Theme.LIGHT);
        openDecision("chuyển đổi số 2024", 6);
        push(KeyCode.CONTROL, KeyCode.N);
        put("Bà Trần Thi Thu Hà⏎Nữ hộ sinh⏎Xã Đạ Sar⏎");
        until(() -> rows().size() == 7
                && rows().get(6) instanceof GridRow.Line
                && named(6).unit().equals("Xã Đạ Sar"));
        push(KeyCode.ALT, KeyCode.DIGIT2);
        until(() -> isThere("#list-checks") && said("Gần giống “Trần Thị Thu Hà” đã có trong sổ."));
        look("clerk-duplicate");
        push(KeyCode.CONTROL, KeyCode.DIGIT3);
        until(() -> isThere("#recipients"));
        push(KeyCode.CONTROL, KeyCode.F);
        put("tran thi thu ha⏎");
        until(() -> people().getItems().size() == 2 && people().isFocused());
        push(KeyCode.F6);
        backTo(() -> compare());
        push(KeyCode.SPACE);
        until(() -> isThere("#merge-yes"));
        look("clerk-merge");
        push(KeyCode.ENTER);
        until(() -> people().getItems().size() == 1 && said("Đã gộp thành một"));
        assertThat(found("tran thi thu ha")).hasSize(1);
        push(KeyCode.CONTROL, KeyCode.DIGIT1);
        until(() -> table().isFocused());
        until(() -> said("1 lỗi · 0 cảnh báo"));
        assertThat(held().lines().get(6).award().named().name())
                .as("the list keeps what was typed")
                .isEqualTo("Trần Thi Thu Hà");
    }

    @Test
    void anEarlierAwardIsFoundAndItsDecisionOpened() throws Exception {
        open(Theme.LIGHT);
        push(KeyCode.CONTROL, KeyCode.DIGIT3);
        until(() -> isThere("#recipients"));
        push(KeyCode.CONTROL, KeyCode.F);
        put("Cil Múp Ha Kriêng⏎");
        until(() -> people().getItems().size() == 1 && isThere(".hyperlink") && said("Cil Múp Ha Kriêng"));
        push(KeyCode.F6);
        backTo(() -> earlier());
        assertThat(earlier().isFocused()).isTrue();
        look("clerk-history");
        String number = earlier().getText();
        push(KeyCode.SPACE);
        until(() -> isThere("#lines") && said("Quyết định " + number));
        until(() -> !rows().isEmpty() && named(row()).name().equals("Cil Múp Ha Kriêng"));
        look("clerk-earlier");
        assertThat(held().decision().number().toString()).isEqualTo(number);
    }

    @Test
    void whoeverASearchFindsIsOpenedAmongTheRecipients() throws Exception {
        open(Theme.LIGHT);
        push(KeyCode.CONTROL, KeyCode.DIGIT2);
        until(() -> isThere(".query-box"));
        put("kriêng múp⏎");
        until(() -> isThere("#open-profile") && said("Cil Múp Ha Kriêng"));
        push(KeyCode.F6);
        until(() -> lookup(HistoryCard.class::isInstance).query().isFocusWithin());
        for (int tries = 0; tries < 20 && !lookup("#open-profile").query().isFocused(); tries++) {
            push(KeyCode.TAB);
            settle();
        }
        look("clerk-found");
        push(KeyCode.SPACE);
        until(() -> isThere("#recipients")
                && people().getItems().size() == 1
                && people().getSelectionModel().getSelectedItem() instanceof KnownRecipient known
                && known.name().equals("Cil Múp Ha Kriêng"));
        look("clerk-profile");
    }

    private void backTo(Supplier<Node> wanted) throws Exception {
        until(() -> lookup(HistoryCard.class::isInstance).query().isFocusWithin());
        for (int tries = 0; tries < 12 && !wanted.get().isFocused(); tries++) {
            push(KeyCode.SHIFT, KeyCode.TAB);
            settle();
        }
    }

    /** The link beside the hint at whoever has been known for longer. */
    private Hyperlink compare() {
        return lookup(".note").queryAll().stream()
                .filter(note -> from(note)
                        .lookup((Labeled label) -> label.getText().contains("Trần Thị Thu Hà"))
                        .tryQuery()
                        .isPresent())
                .map(note -> from(note).lookup(".hyperlink").queryAs(Hyperlink.class))
                .findFirst()
                .orElseThrow();
    }

    private Hyperlink earlier() {
        return from(lookup(HistoryCard.class::isInstance)).lookup(".hyperlink").queryAllAs(Hyperlink.class).stream()
                .filter(link -> link.getText().startsWith("1287"))
                .findFirst()
                .orElseThrow();
    }

    private TableView<?> people() {
        return lookup("#recipients").queryAs(TableView.class);
    }

    private List<KnownRecipient> found(String words) throws Exception {
        return bench.onRegister(() -> new ListRecipients(register)
                .list(RecipientFilter.ALL.withWords(words))
                .rows());
    }
}
