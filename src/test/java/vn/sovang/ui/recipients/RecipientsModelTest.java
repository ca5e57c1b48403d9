package vn.sovang.ui.recipients;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.domain.KnownRecipient;
import vn.sovang.domain.Problem;
import vn.sovang.domain.RecipientField;
import vn.sovang.domain.Refused;
import vn.sovang.fixtures.Registers;
import vn.sovang.register.RecipientFilter;
import vn.sovang.register.Register;
import vn.sovang.register.SampleRegister;
import vn.sovang.ui.background.Background;
import vn.sovang.ui.recipients.Comparison.Side;
import vn.sovang.work.Progress;

/** The screen's state without a window, over the sample register. */
class RecipientsModelTest {
    @TempDir
    static Path shared;

    @TempDir
    Path folder;

    private final List<Problem> refused = new ArrayList<>();
    private Register register;
    private RecipientsModel model;

    @BeforeAll
    static void makeSample() throws Exception {
        new SampleRegister(Registers.surroundings()).make(shared.resolve("mẫu.sovang"), Progress.NONE);
    }

    @BeforeEach
    void open() throws Exception {
        Path file = folder.resolve("sổ.sovang");
        Files.copy(shared.resolve("mẫu.sovang"), file);
        register = Register.open(file, Registers.later(7));
        model = new RecipientsModel(register, background());
        // As the screen does: what an act changed is listed again.
        register.listen(changed -> model.refresh());
        model.refresh();
    }

    @AfterEach
    void close() {
        register.close();
    }

    private static Background background() {
        return new Background(Runnable::run, Runnable::run, Runnable::run, Runnable::run, defect -> {
            throw new AssertionError("a defect in the background", defect);
        });
    }

    private RecipientsState.Found found() {
        return (RecipientsState.Found) model.stateProperty().get();
    }

    private List<String> names() {
        return found().list().rows().stream().map(KnownRecipient::name).toList();
    }

    private void show(Segment segment) {
        model.filter(segment.of(model.filter()));
    }

    private void choose(String name) {
        model.choose(found().list().rows().stream()
                .filter(known -> known.name().equals(name))
                .findFirst());
    }

    private RecipientsModel.Card card() {
        return model.cardProperty().get().orElseThrow();
    }

    private Comparison compared(long id, long other) {
        List<Comparison> two = new ArrayList<>();
        model.compare(id, other, two::add, refused::addAll);
        return two.get(0);
    }

    @Test
    void everybodyIsListedAndTheFirstOneIsAtHand() {
        assertThat(names()).hasSize(992);
        assertThat(model.chosenProperty().get()).contains(found().list().rows().get(0));
        assertThat(card().history().recipient().name()).isEqualTo(names().get(0));
        assertThat(model.workingProperty().get()).isFalse();
    }

    @Test
    void theSegmentsCountWhoHasTheWords() {
        model.filter(model.filter().withWords("tran thu ha"));
        assertThat(names()).containsExactly("Trần T. Thu Hà", "Trần Thị Thu Hà");
        assertThat(Segment.ALL.count(found().list())).isEqualTo(2);
        assertThat(Segment.INDIVIDUAL.count(found().list())).isEqualTo(2);
        assertThat(Segment.COLLECTIVE.count(found().list())).isZero();
        assertThat(Segment.DOUBTED.count(found().list())).isEqualTo(2);
        show(Segment.COLLECTIVE);
        assertThat(model.stateProperty().get()).isInstanceOf(RecipientsState.NobodyFound.class);
        assertThat(model.chosenProperty().get()).isEmpty();
        assertThat(model.cardProperty().get()).isEmpty();
    }

    @Test
    void whoIsChosenStaysSoAsLongAsHeIsListed() {
        choose("Đinh Văn Lý");
        model.filter(model.filter().withWords("dinh van"));
        assertThat(model.chosenProperty().get().map(KnownRecipient::name)).contains("Đinh Văn Lý");
        model.filter(model.filter().withOrder(RecipientFilter.Order.AWARDS));
        assertThat(model.chosenProperty().get().map(KnownRecipient::name)).contains("Đinh Văn Lý");
    }

    @Test
    void theCardSaysWhoMayBeTheSame() {
        choose("Trần Thị Thu Hà");
        assertThat(card().alike()).extracting(KnownRecipient::name).containsExactly("Trần T. Thu Hà");
        choose("Cil Múp Ha Kriêng");
        assertThat(card().alike()).isEmpty();
    }

    @Test
    void theFullerAndTheNewerValueIsProposed() {
        show(Segment.DOUBTED);
        choose("Trần T. Thu Hà");
        Comparison two = compared(
                card().history().recipient().id(), card().alike().get(0).id());
        assertThat(two.text(two.chosen(RecipientField.NAME), RecipientField.NAME))
                .isEqualTo("Trần Thị Thu Hà");
        assertThat(two.text(two.chosen(RecipientField.BIRTH), RecipientField.BIRTH))
                .isEqualTo("1987");
        assertThat(two.isSettled(RecipientField.UNIT)).isTrue();
        assertThat(two.isUnsaid(RecipientField.CITIZEN_ID)).isTrue();
        assertThat(two.result().text(RecipientField.MIDDLE_NAME)).isEqualTo("Thị Thu");
        two.choose(RecipientField.NAME, Side.LEFT);
        assertThat(two.result().text(RecipientField.NAME)).isEqualTo("Trần T. Thu Hà");
        assertThat(two.result().text(RecipientField.MIDDLE_NAME)).isEqualTo("T. Thu");
        assertThat(two.result().text(RecipientField.BIRTH)).isEqualTo("1987");
    }

    @Test
    void mergingLeavesOneWithAllAwardsAndGoesOnToTheNextPair() throws Refused {
        show(Segment.DOUBTED);
        choose("Trần T. Thu Hà");
        int row = names().indexOf("Trần T. Thu Hà");
        String next = names().get(row + 2);
        Comparison two = compared(
                card().history().recipient().id(), card().alike().get(0).id());
        List<String> said = new ArrayList<>();
        model.merge(two, () -> said.add("merged"), refused::addAll);
        assertThat(said).containsExactly("merged");
        assertThat(refused).isEmpty();
        assertThat(names()).hasSize(6);
        assertThat(model.chosenProperty().get().map(KnownRecipient::name)).contains(next);
        show(Segment.ALL);
        choose("Trần Thị Thu Hà");
        assertThat(card().history().awards()).hasSize(two.awards());
        register.undo();
        assertThat(Segment.DOUBTED.count(found().list())).isEqualTo(8);
    }

    @Test
    void aCorrectionIsListedAtOnceAndARefusalLeavesEverything() {
        choose("Đinh Văn Lí");
        long id = card().history().recipient().id();
        List<RecipientsModel.Form> forms = new ArrayList<>();
        model.form(id, forms::add, refused::addAll);
        assertThat(forms.get(0).units()).contains("Xã Đạ Sar").hasSizeGreaterThan(50);
        model.edit(id, forms.get(0).draft().with(RecipientField.BIRTH, "năm 1960"), after -> {}, refused::addAll);
        assertThat(refused).containsExactly(new Problem.BirthImpossible("năm 1960"));
        model.edit(
                id, forms.get(0).draft().with(RecipientField.POSITION, "Bí thư Chi bộ"), after -> {}, refused::addAll);
        assertThat(model.chosenProperty().get().map(KnownRecipient::position)).contains("Bí thư Chi bộ");
        assertThat(card().history().recipient().position()).isEqualTo("Bí thư Chi bộ");
    }

    @Test
    void aRegisterThatKnowsNobodySaysSo() throws Refused {
        try (Register empty = Registers.empty(folder.resolve("trống.sovang"))) {
            RecipientsModel none = new RecipientsModel(empty, background());
            none.refresh();
            assertThat(none.stateProperty().get()).isEqualTo(new RecipientsState.EmptyRegister());
            assertThat(none.chosenProperty().get()).isEqualTo(Optional.empty());
        }
    }
}
