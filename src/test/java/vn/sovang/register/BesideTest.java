package vn.sovang.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.domain.Act;
import vn.sovang.domain.Decision;
import vn.sovang.domain.KnownRecipient;
import vn.sovang.domain.Problem;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.Refused;
import vn.sovang.fixtures.Registers;

/** Reading a register through a second connection while acts are written to it. */
class BesideTest {
    @TempDir
    Path folder;

    private Path file;
    private Register register;
    private Decision decision;

    @BeforeEach
    void make() throws Refused {
        file = folder.resolve("sổ.sovang");
        register = Registers.empty(file);
        decision = Registers.decision(register, "12", "2/12/2024");
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void everyActIsSeenAtOnce() throws Refused {
        assertThat(found()).isZero();
        add("Cil Ha Niêm");
        assertThat(found()).isEqualTo(1);
        register.undo();
        assertThat(found()).isZero();
        register.redo();
        assertThat(found()).isEqualTo(1);
    }

    @Test
    void anActUnderWayIsNeitherSeenNorWaitedForHoweverMuchItHasWritten() throws Refused {
        add("Cil Ha Niêm");
        List<Integer> during = new ArrayList<>();
        register.transact(Act.PASTE_AWARDS, tx -> {
            ListWriting list = new ListWriting(register, tx);
            ListEnd end = new ListEnd(list, list.decision(decision.id()));
            for (int i = 0; i < 4000; i++) {
                end.add(AwardDraft.named(RecipientKind.INDIVIDUAL, "Cil Ha " + i));
            }
            during.add(found());
            return tx;
        });
        assertThat(during).containsExactly(1);
        assertThat(found()).isEqualTo(4001);
    }

    @Test
    void actsAndSearchesAtTheSameTimeAllSucceedAndASearchSeesTheRegisterOfOneMoment() throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        ExecutorService thread = Executors.newSingleThreadExecutor();
        Future<List<Integer>> searching = thread.submit(() -> {
            List<Integer> counts = new ArrayList<>();
            while (!done.get()) {
                SearchResult result = new Search(register.beside()).find("ha", 1000);
                assertThat(result.awards()).hasSize(result.count());
                counts.add(result.count());
            }
            return counts;
        });
        for (int i = 0; i < 60; i++) {
            add("Cil Ha " + i);
        }
        done.set(true);
        assertThat(searching.get()).isSorted();
        assertThat(found()).isEqualTo(60);
        thread.shutdown();
    }

    @Test
    void whatAnotherProgramWritesIsSeenByOneThatReads() throws Refused {
        try (Register reading = Register.open(file, Registers.surroundings())) {
            assertThat(reading.info().access()).isEqualTo(RegisterInfo.Access.READ_ONLY);
            assertThat(new Search(reading).find("ha", 10).count()).isZero();
            add("Cil Ha Niêm");
            assertThat(new Search(reading).find("ha", 10).count()).isEqualTo(1);
            assertThat(new OfferRecipients(reading).offer(RecipientKind.INDIVIDUAL, "cil ha", 10))
                    .extracting(KnownRecipient::name)
                    .containsExactly("Cil Ha Niêm");
        }
    }

    @Test
    void nothingCanBeWrittenThroughIt() throws Refused {
        Register beside = register.beside();
        assertThatThrownBy(() -> new AddAward(beside)
                        .add(decision.id(), AwardDraft.named(RecipientKind.INDIVIDUAL, "Cil Ha Niêm")))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.problems())
                                .containsExactly(new Problem.RegisterReadOnly(file.toString())));
        assertThat(found()).isZero();
    }

    @Test
    void itClosesWithTheRegisterAndThenSaysSo() throws Refused {
        Register beside = register.beside();
        register.close();
        List<Problem> closed = List.of(new Problem.RegisterClosed(file.toString()));
        assertThatThrownBy(() -> new Search(beside).find("ha", 1))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.problems()).isEqualTo(closed));
        assertThatThrownBy(register::beside)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.problems()).isEqualTo(closed));
    }

    private void add(String name) throws Refused {
        new AddAward(register).add(decision.id(), AwardDraft.named(RecipientKind.INDIVIDUAL, name));
    }

    private int found() throws Refused {
        return new Search(register.beside()).find("ha", 10).count();
    }
}
