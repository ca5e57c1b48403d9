package vn.sovang.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;
import vn.sovang.fixtures.Registers;

class StockTest {
    @TempDir
    Path folder;

    private Register register;
    private Stock stock;

    @BeforeEach
    void open() throws Refused {
        register = Registers.empty(folder.resolve("so.sovang"));
        stock = new Stock(register);
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void whatIsLeftIsWhatCameInLessWhatWasSpoiled() throws Refused {
        stock.receive("Phôi A4", 50, "Nhà in Lâm Viên");
        stock.receive(" Phôi A4 ", 30, "");
        Stock.Level level = stock.spoil("Phôi A4", 3, "ẩm");

        assertThat(level).isEqualTo(new Stock.Level("Phôi A4", 80, 0, 3));
        assertThat(level.left()).isEqualTo(77);
        assertThat(stock.entries("Phôi A4")).extracting(e -> e.note()).containsExactly("ẩm", "", "Nhà in Lâm Viên");
    }

    @Test
    void anEntryCanBeTakenBack() throws Refused {
        stock.receive("Phôi A4", 50, "");
        stock.receive("Phôi A4", 500, "");
        register.undo();
        assertThat(stock.levels()).containsExactly(new Stock.Level("Phôi A4", 50, 0, 0));
    }

    @Test
    void aPhoiWithoutNameOrSheetsIsRefused() {
        refuses("  ", 5, new Problem.StockNameMissing());
        refuses("Phôi A4", 0, new Problem.StockSheetsImpossible(0));
        refuses("Phôi A4", 100_001, new Problem.StockSheetsImpossible(100_001));
    }

    private void refuses(String name, int sheets, Problem problem) {
        assertThatThrownBy(() -> stock.receive(name, sheets, ""))
                .isInstanceOfSatisfying(
                        Refused.class, e -> assertThat(e.problems()).containsExactly(problem));
    }
}
