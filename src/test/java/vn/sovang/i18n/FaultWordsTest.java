package vn.sovang.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sovang.domain.fault.RegisterFault;
import vn.sovang.domain.fault.RegisterFault.Place;

/** Every fault can be said in both languages, with the record it is in. */
class FaultWordsTest {
    private static final Place PLACE = new Place("award", 4321, "Cil Ha Niêm");

    @ParameterizedTest
    @EnumSource(Language.class)
    void aFaultIsSaidWithWhatItIsAbout(Language language) {
        FaultWords words = new FaultWords(new Messages(language));
        assertThat(RegisterFault.class.getPermittedSubclasses()).hasSize(8);
        assertThat(words.say(new RegisterFault.Structure("page 7"))).contains("page 7");
        assertThat(words.say(new RegisterFault.Entry(4321))).contains("4321");
        assertThat(words.say(new RegisterFault.Content("FONT", "ab12"))).contains("FONT", "ab12");
        assertThat(words.say(new RegisterFault.Index())).hasSizeGreaterThan(20);
        Stream.of(
                        new RegisterFault.Link(PLACE, "recipient"),
                        new RegisterFault.Altered(PLACE, List.of("amount")),
                        new RegisterFault.Altered(PLACE, List.of()),
                        new RegisterFault.Missing(PLACE),
                        new RegisterFault.Unknown(PLACE))
                .map(words::say)
                .forEach(
                        said -> assertThat(said).contains("4321", "Cil Ha Niêm").endsWith("."));
    }

    @Test
    void aTableThatNobodyKnowsIsSaidAsItIsCalledInTheFile() {
        assertThat(new FaultWords(new Messages(Language.VIETNAMESE))
                        .say(new RegisterFault.Missing(new Place("stock_entry", 3, ""))))
                .isEqualTo("Bảng stock_entry mã 3 đã mất mà không có lần xóa nào.");
    }
}
