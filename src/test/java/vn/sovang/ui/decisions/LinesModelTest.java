package vn.sovang.ui.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.domain.AwardField;
import vn.sovang.domain.AwardForm;
import vn.sovang.domain.Problem;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.Refused;
import vn.sovang.i18n.Language;
import vn.sovang.i18n.Messages;
import vn.sovang.register.AwardLine;
import vn.sovang.ui.decisions.Cursor.Move;

class LinesModelTest {
    @TempDir
    Path folder;

    private Models models;
    private LinesModel lines;

    @BeforeEach
    void openADecisionWithThreeLines() throws Refused {
        models = new Models(folder)
                .with(RecipientKind.COLLECTIVE, "Trung đội dân quân cơ động")
                .with(RecipientKind.INDIVIDUAL, "Ông Cil Ha Niêm", "Bà Kră Jăn K' Duyên")
                .started();
        lines = models.lines;
    }

    @AfterEach
    void close() {
        models.close();
    }

    private AwardLine line(int row) {
        return ((GridRow.Line) lines.rowsProperty().get().get(row)).line();
    }

    @Test
    void theCursorStartsAtTheFirstName() {
        assertThat(lines.cursorProperty().get()).isEqualTo(new Cursor(0, Column.NAME));
        assertThat(models.names()).containsExactly("Trung đội dân quân cơ động", "Cil Ha Niêm", "Kră Jăn K' Duyên");
    }

    @Test
    void enterGoesThroughWhatIsTypedAndPastTheEndBeginsANewRow() {
        lines.moveTo(new Cursor(2, Column.UNIT));
        lines.move(Move.NEXT);
        assertThat(lines.cursorProperty().get()).isEqualTo(new Cursor(2, Column.ACHIEVEMENT));
        lines.move(Move.NEXT);
        assertThat(lines.cursorProperty().get()).isEqualTo(new Cursor(3, Column.NAME));
        assertThat(models.names()).endsWith("…");
        lines.dropRow();
        assertThat(models.names()).hasSize(3);
    }

    @Test
    void tabAlsoReachesNumberAndMoney() {
        lines.moveTo(new Cursor(0, Column.ACHIEVEMENT));
        lines.move(Move.TAB);
        assertThat(lines.cursorProperty().get().column()).isEqualTo(Column.BOOK_NUMBER);
        lines.move(Move.TAB);
        assertThat(lines.cursorProperty().get().column()).isEqualTo(Column.AMOUNT);
        lines.move(Move.TAB);
        assertThat(lines.cursorProperty().get()).isEqualTo(new Cursor(1, Column.KIND));
    }

    @Test
    void aNewRowBecomesALineWhenItsNameIsCommitted() {
        lines.addRow();
        lines.moveTo(new Cursor(3, Column.UNIT));
        models.commit("Xã Suối Thông");
        lines.moveTo(new Cursor(3, Column.NAME));
        models.commit("Ông Bon Niêng Ha Wai");
        assertThat(models.names()).endsWith("Bon Niêng Ha Wai");
        assertThat(line(3).award().named().honorific()).isEqualTo("Ông");
        assertThat(line(3).award().named().unit()).isEqualTo("Xã Suối Thông");
        assertThat(line(3).award().named().kind()).isEqualTo(RecipientKind.INDIVIDUAL);
        assertThat(lines.cursorProperty().get().row()).isEqualTo(3);
        assertThat(lines.freshProperty().get()).isEmpty();
    }

    @Test
    void aNameWithoutLettersIsRefusedAndTheRowStays() {
        lines.addRow();
        models.commit("  ");
        assertThat(models.refused).containsExactly(new Problem.NameMissing(4));
        assertThat(lines.freshProperty().get()).isPresent();
    }

    @Test
    void aRefusedCellChangesNothing() {
        lines.moveTo(new Cursor(1, Column.AMOUNT));
        models.commit("bảy trăm");
        assertThat(models.refused).containsExactly(new Problem.NotAnAmount(2, "bảy trăm"));
        assertThat(line(1).award().reward().amount()).isEqualTo(710_000);
    }

    @Test
    void anUnchangedTextIsNoAct() {
        lines.moveTo(new Cursor(1, Column.NAME));
        var newest = models.register.undoable();
        models.commit("Cil Ha Niêm");
        models.commit("Cil Ha Niêm");
        assertThat(models.register.undoable()).isEqualTo(newest);
        assertThat(models.names()).hasSize(3);
    }

    @Test
    void wordsAreFoundWithoutAccents() {
        lines.findProperty().set("kra jan");
        assertThat(models.names()).containsExactly("Kră Jăn K' Duyên");
        assertThat(lines.rowsProperty().get().get(0).ordinal())
                .as("a line keeps its number in the list")
                .isEqualTo(3);
        lines.findProperty().set("");
        assertThat(models.names()).hasSize(3);
    }

    @Test
    void aSegmentShowsOneKindAndNewRowsAreOfIt() {
        lines.segmentProperty().set(Optional.of(RecipientKind.COLLECTIVE));
        assertThat(models.names()).containsExactly("Trung đội dân quân cơ động");
        lines.addRow();
        assertThat(lines.current().orElseThrow().kind()).isEqualTo(RecipientKind.COLLECTIVE);
    }

    @Test
    void theCursorFollowsItsLineWhenTheListChangesUnderIt() {
        lines.moveTo(new Cursor(2, Column.POSITION));
        lines.delete(List.of(lines.rowsProperty().get().get(0)), count -> {}, models.refused::addAll);
        assertThat(models.names()).containsExactly("Cil Ha Niêm", "Kră Jăn K' Duyên");
        assertThat(lines.cursorProperty().get()).isEqualTo(new Cursor(1, Column.POSITION));
    }

    @Test
    void anUndoBringsTheCursorToWhatCameBack() throws Refused {
        lines.delete(List.of(lines.rowsProperty().get().get(1)), count -> {}, models.refused::addAll);
        lines.moveTo(new Cursor(1, Column.NAME));
        models.register.undo();
        assertThat(models.names()).hasSize(3);
        assertThat(lines.cursorProperty().get().row()).isEqualTo(1);
    }

    @Test
    void theFormColumnShowsOnlyWhenFormsDiffer() {
        assertThat(lines.columns().forms()).isEqualTo(Column.Forms.ALIKE);
        AwardForm other = lines.references().forms().stream()
                .filter(form -> form.id() != line(0).form().id())
                .findFirst()
                .orElseThrow();
        lines.put(lines.rowsProperty().get().get(1), AwardField.FORM, other.code(), models.refused::addAll);
        assertThat(models.refused).isEmpty();
        assertThat(lines.columns().forms()).isEqualTo(Column.Forms.MIXED);
    }

    @Test
    void valuesTypedBeforeAreOfferedWithoutAccents() {
        lines.moveTo(new Cursor(1, Column.POSITION));
        models.commit("Thôn đội trưởng");
        assertThat(offered(2, Column.POSITION, "thon doi"))
                .containsExactly(new Offer("Thôn đội trưởng", "1 lần dùng", 0));
    }

    private List<Offer> offered(int row, Column column, String typed) {
        List<Offer> offered = new ArrayList<>();
        new OffersModel(models.decisions, new Messages(Language.VIETNAMESE))
                .offer(lines.rowsProperty().get().get(row), column, typed, offered::addAll);
        return offered;
    }

    @Test
    void aNameOffersKnownRecipientsWithUnitAndLastAward() {
        lines.moveTo(new Cursor(1, Column.UNIT));
        models.commit("Xã Suối Thông");
        assertThat(offered(2, Column.NAME, "ông cil ha"))
                .extracting(Offer::text, Offer::detail)
                .containsExactly(tuple("Cil Ha Niêm", "Xã Suối Thông · khen gần nhất 02/12/2024"));
        assertThat(offered(0, Column.NAME, "cil ha"))
                .as("a collective is not looked for among people")
                .isEmpty();
    }

    @Test
    void whoIsChosenIsLinkedAndBringsWhatIsKnownOfHim() {
        lines.moveTo(new Cursor(1, Column.POSITION));
        models.commit("Thôn đội trưởng");
        Offer known = offered(1, Column.NAME, "cil").get(0);
        lines.addRow();
        lines.commitKnown(lines.current().orElseThrow(), known.recipientId(), () -> {}, models.refused::addAll);
        assertThat(line(3).award().recipientId()).isEqualTo(known.recipientId());
        assertThat(line(3).award().named().full()).isEqualTo("Ông Cil Ha Niêm");
        assertThat(line(3).award().named().position()).isEqualTo("Thôn đội trưởng");
        lines.commitKnown(lines.rowsProperty().get().get(2), known.recipientId(), () -> {}, models.refused::addAll);
        assertThat(line(2).award().named().name()).isEqualTo("Cil Ha Niêm");
        assertThat(offered(1, Column.NAME, "kra jan"))
                .as("who is left without an award is offered no more")
                .isEmpty();
    }

    @Test
    void namesakesAreNotTakenForOneUnlessOnlyOneIsKnown() {
        lines.moveTo(new Cursor(1, Column.UNIT));
        models.commit("Xã Suối Thông");
        lines.addRow();
        models.commit("Ông Cil Ha Niêm");
        assertThat(line(3).award().recipientId()).isEqualTo(line(1).award().recipientId());
    }

    @Test
    void aColumnOutOfSightIsPassedOver() {
        lines.columns().hiddenProperty().set(Set.of(Column.POSITION, Column.UNIT));
        lines.moveTo(new Cursor(0, Column.NAME));
        lines.move(Move.NEXT);
        assertThat(lines.cursorProperty().get().column()).isEqualTo(Column.ACHIEVEMENT);
    }

    @Test
    void howTheScreenWasLeftIsWrittenAndReadAgain() {
        DecisionsHabits habits = DecisionsHabits.NONE
                .withHidden(Set.of(Column.UNIT, Column.AMOUNT))
                .withWidth(Column.NAME, 240)
                .withPanes(210, 300);
        assertThat(DecisionsHabits.of(habits.written())).isEqualTo(habits);
        assertThat(DecisionsHabits.of(DecisionsHabits.NONE.written())).isEqualTo(DecisionsHabits.NONE);
        assertThat(DecisionsHabits.of("UNIT;NAME=rộng;1;2")).isEqualTo(DecisionsHabits.NONE);
    }
}
