package vn.sovang.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.domain.AwardField;
import vn.sovang.domain.Change;
import vn.sovang.domain.Decision;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.Refused;
import vn.sovang.fixtures.Registers;
import vn.sovang.register.PasteAwards.Block;

class ShowDecisionTest {
    private final List<Change> since = new ArrayList<>();

    @TempDir
    Path folder;

    private interface Deed {
        void run() throws Refused;
    }

    @Test
    void whatFollowsFromChangesIsWhatIsReadAnew() throws Exception {
        try (Register register = Registers.empty(folder.resolve("so.sovang"))) {
            Decision decision = Registers.decision(register, "12", "2/12/2024");
            Decision other = Registers.decision(register, "13", "3/12/2024");
            ManyAwards.add(register, decision, 8);
            register.listen(changed -> since.addAll(changed.changes()));
            ShowDecision show = new ShowDecision(register);
            DecisionView[] last = {show.show(decision.id())};
            List<Long> ids =
                    last[0].lines().stream().map(line -> line.award().id()).toList();
            List<Deed> deeds = List.of(
                    () -> new EditAward(register).edit(ids.get(2), AwardField.UNIT, "Xã Đạ Sar"),
                    () -> new AddAward(register)
                            .add(
                                    decision.id(),
                                    AwardDraft.named(RecipientKind.COLLECTIVE, "Trung đội dân quân cơ động")),
                    () -> new AddAward(register)
                            .add(other.id(), AwardDraft.named(RecipientKind.INDIVIDUAL, "Ông Ha Sương")),
                    () -> new ArrangeAwards(register).forTheStage(decision.id()),
                    () -> new ArrangeAwards(register).move(decision.id(), List.of(ids.get(7), ids.get(1)), 0),
                    () -> new DeleteAwards(register).delete(ids.subList(3, 6)),
                    () -> new PasteAwards(register)
                            .paste(
                                    decision.id(),
                                    RecipientKind.INDIVIDUAL,
                                    new Block(
                                            List.of(ids.get(0)),
                                            List.of(AwardField.NAME),
                                            List.of(List.of("Ông Cil Múp"), List.of("Bà Ka' Mìa"))),
                                    ""),
                    () -> new IssueBookNumbers(register).issue(decision.id()),
                    () -> new EditDecision(register).edit(decision.id(), headed(decision)),
                    register::undo,
                    register::undo,
                    register::undo,
                    register::undo,
                    register::redo,
                    () -> new Bin(register).restoreAwards(List.of(ids.get(3))));
            for (int i = 0; i < deeds.size(); i++) {
                deeds.get(i).run();
                DecisionView followed = show.show(last[0], since);
                assertThat(followed).as("deed %d", i).isEqualTo(show.show(decision.id()));
                last[0] = followed;
                since.clear();
            }
        }
    }

    @Test
    void linesThatStayAreNotMadeAnew() throws Exception {
        try (Register register = Registers.empty(folder.resolve("so.sovang"))) {
            Decision decision = Registers.decision(register, "12", "2/12/2024");
            ManyAwards.add(register, decision, 3);
            register.listen(changed -> since.addAll(changed.changes()));
            ShowDecision show = new ShowDecision(register);
            DecisionView before = show.show(decision.id());
            new EditAward(register).edit(before.lines().get(1).award().id(), AwardField.POSITION, "Thôn đội trưởng");
            DecisionView after = show.show(before, since);
            assertThat(after.lines().get(0)).isSameAs(before.lines().get(0));
            assertThat(after.lines().get(1).award().named().position()).isEqualTo("Thôn đội trưởng");
            assertThat(after.lines().get(2)).isSameAs(before.lines().get(2));
        }
    }

    private static DecisionDraft headed(Decision decision) {
        DecisionDraft draft = DecisionDraft.of(decision);
        return new DecisionDraft(
                draft.number(),
                "5/6/2024",
                draft.title(),
                draft.shortTitle(),
                draft.signerId(),
                draft.place(),
                draft.methodId(),
                draft.fieldId(),
                draft.achievement(),
                draft.dossierOn(),
                draft.proposal(),
                draft.fund(),
                draft.note());
    }
}
