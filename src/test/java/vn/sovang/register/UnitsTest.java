package vn.sovang.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.domain.KnownRecipient;
import vn.sovang.domain.Problem;
import vn.sovang.domain.RecipientField;
import vn.sovang.domain.Refused;
import vn.sovang.domain.Unit;
import vn.sovang.fixtures.Registers;
import vn.sovang.work.Progress;

/** Units come and go, and others take over. */
class UnitsTest {
    @TempDir
    static Path shared;

    @TempDir
    Path folder;

    private Register register;
    private Units units;

    @BeforeAll
    static void makeSample() throws Exception {
        new SampleRegister(Registers.surroundings()).make(shared.resolve("mẫu.sovang"), Progress.NONE);
    }

    @BeforeEach
    void open() throws Exception {
        Path file = folder.resolve("sổ.sovang");
        Files.copy(shared.resolve("mẫu.sovang"), file);
        register = Register.open(file, Registers.later(7));
        units = new Units(register);
    }

    @AfterEach
    void close() {
        register.close();
    }

    private Units.Entry named(String name) throws Refused {
        return units.list().stream()
                .filter(entry -> entry.unit().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private KnownRecipient recipient(String name) throws Refused {
        return new ListRecipients(register)
                .list(RecipientFilter.ALL).rows().stream()
                        .filter(known -> known.name().equals(name))
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void aUnitTellsWhenItEndedAndWhoTookOver() throws Refused {
        Units.Entry sar = named("Xã Đạ Sar");
        assertThat(sar.unit().validity().to()).isEqualTo(LocalDate.of(2025, 6, 30));
        assertThat(sar.successors()).extracting(Unit::name).containsExactly("Xã Lạc Dương");
    }

    @Test
    void aCorrectionIsOneActWithItsSuccessorsAndIsUndoneWhole() throws Refused {
        Units.Entry before = named("Xã Đạ Sar");
        units.edit(
                before.unit().id(),
                new UnitDraft("Xã Đạ Sar cũ", "X. Đạ Sar", "1/1/1980", "31/12/2024", List.of("xa da nhim", "Xã Lát")));
        Units.Entry after = named("Xã Đạ Sar cũ");
        assertThat(after.unit().validity().to()).isEqualTo(LocalDate.of(2024, 12, 31));
        assertThat(after.successors()).extracting(Unit::name).containsExactlyInAnyOrder("Xã Đạ Nhim", "Xã Lát");
        assertThat(recipient("Đinh Văn Lý").unit()).isEqualTo("Xã Đạ Sar cũ");
        register.undo();
        assertThat(named("Xã Đạ Sar")).isEqualTo(before);
        assertThat(recipient("Đinh Văn Lý").unit()).isEqualTo("Xã Đạ Sar");
        assertThat(units.edit(before.unit().id(), before.draft())).isEqualTo(before.unit());
    }

    @Test
    void aNameComesBackOnlyWhenTheOldUnitHasEnded() throws Refused {
        assertThatThrownBy(() -> units.add(UnitDraft.named("xã đạ sar")))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.problems()).containsExactly(new Problem.UnitNameTaken("xã đạ sar")));
        Unit again = units.add(new UnitDraft("Xã Đạ Sar", "", "1/7/2025", "", List.of()));
        assertThat(units.list()).extracting(Units.Entry::unit).contains(again);
    }

    @Test
    void everythingWrongIsSaidAtOnce() throws Refused {
        long lacDuong = named("Xã Lạc Dương").unit().id();
        assertThatThrownBy(() -> units.edit(
                        lacDuong, new UnitDraft(" ", "", "1/7/2025", "30/6/2025", List.of("Xã Không Có", "Xã Đạ Sar"))))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.problems())
                                .containsExactlyInAnyOrder(
                                        new Problem.UnitNameMissing(),
                                        new Problem.UnitEndsBeforeItBegins(""),
                                        new Problem.UnitUnknown("Xã Không Có"),
                                        new Problem.UnitFollowsItself("")));
    }

    @Test
    void whoMovedToTheSuccessorMayStillBeTheSamePerson() throws Refused {
        KnownRecipient ly = recipient("Đinh Văn Lí");
        EditRecipient editing = new EditRecipient(register);
        editing.edit(ly.id(), editing.draft(ly.id()).with(RecipientField.UNIT, "Xã Lạc Dương"));
        assertThat(new FindDuplicates(register).of(ly.id()))
                .extracting(KnownRecipient::name)
                .containsExactly("Đinh Văn Lý");
        editing.edit(ly.id(), editing.draft(ly.id()).with(RecipientField.UNIT, "Xã Lát"));
        assertThat(new FindDuplicates(register).of(ly.id())).isEmpty();
    }
}
