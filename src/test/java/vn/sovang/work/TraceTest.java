package vn.sovang.work;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TraceTest {
    @Test
    void theSameMistakeHasTheSameCodeWhateverItSays() {
        assertThat(mistake("Cil Ha Niêm").code())
                .isEqualTo(mistake("Bon Niêng Ha Wai").code());
    }

    @Test
    void anotherMistakeHasAnotherCode() {
        assertThat(mistake("Cil Ha Niêm").code())
                .isNotEqualTo(
                        Trace.of(new IllegalArgumentException("Cil Ha Niêm")).code());
    }

    @Test
    void aNameInTheMessageIsNotWrittenDown() {
        Trace trace = Trace.of(new IllegalStateException("Cil Ha Niêm", new RuntimeException("Kră Jăn Ha Sơn")));
        assertThat(trace.text())
                .contains("IllegalStateException", "caused by java.lang.RuntimeException", "TraceTest")
                .doesNotContain("Niêm", "Sơn");
    }

    @Test
    void aCauseThatCausesItselfEnds() {
        RuntimeException outer = new RuntimeException();
        RuntimeException inner = new RuntimeException(outer);
        outer.initCause(inner);
        assertThat(Trace.of(outer).code()).matches("[0-9A-F]{6}");
    }

    private static Trace mistake(String about) {
        return Trace.of(new IllegalStateException(about));
    }
}
