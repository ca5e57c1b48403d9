package vn.sovang.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {
    @ParameterizedTest
    @CsvSource({
        "Nguyễn Thị Hòa, Nguyễn Thị Hòa, SAME",
        "Nguyễn Thị Hòa, Nguyễn Thị Hoà, SPELLING",
        "Lý Thị Mỹ, Lí Thị Mĩ, SPELLING",
        "Kơ Să Ha Trang, KơSă Ha Trang, SPELLING",
        "K'Duyên, K’ Duyên, SPELLING",
        "NGUYỄN VĂN AN, Nguyễn Văn An, SPELLING",
        "Nguyen Thi Hoa, Nguyễn Thị Hòa, MARKS",
        "Đặng Thi Kim Ngân, Đặng Thị Kim Ngân, MARKS",
        "BCH QS xã Lát, Ban Chỉ huy Quân sự xã Lát, MARKS",
        "BCHQS xã Lát, Ban Chỉ huy Quân sự Xã Lát, MARKS",
        "UBND TT Lạc Dương, Ủy ban nhân dân thị trấn Lạc Dương, MARKS",
        "Phòng LĐ-TB&XH huyện, Phòng Lao động - Thương binh và Xã hội huyện, NONE",
        "Phòng LĐTBXH huyện, Phòng Lao động Thương binh Xã hội huyện, MARKS",
        "Nguyễn Thị Hoa, Nguyễn Thị Hòa, NONE",
        "Trần Văn Hùng, Trần Văn Hưng, NONE",
        "Lê Thị Lan, Lê Thị Liên, NONE",
        "Cil Ha Niêm, Cil Ha Brơi, NONE",
    })
    void namesAreAlikeAsAClerkWouldSay(String one, String other, Likeness expected) {
        assertThat(Likeness.of(one, other)).isEqualTo(expected);
        assertThat(Likeness.of(other, one)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"BCHQS xã Lát, Ban Chỉ huy Quân sự xã Lát", "Hoà, hoa", "Kơ Să, KOSA"})
    void alikeNamesShareAKey(String one, String other) {
        assertThat(Likeness.key(one)).isEqualTo(Likeness.key(other));
    }
}
