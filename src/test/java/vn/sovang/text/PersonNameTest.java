package vn.sovang.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {
    static Stream<Arguments> splits() {
        return Vectors.arguments("namesplit.tsv");
    }

    static Stream<Arguments> titles() {
        return Vectors.arguments("titlecase.tsv");
    }

    static Stream<Arguments> honorifics() {
        return Vectors.arguments("honorific.tsv");
    }

    @ParameterizedTest
    @MethodSource("splits")
    void namesSplitAsTheVectorsSay(String fullName, String surname, String middle, String given) {
        assertThat(PersonName.split(fullName)).isEqualTo(new PersonName(surname, middle, given));
        assertThat(PersonName.split(fullName).full()).isEqualTo(fullName);
    }

    @ParameterizedTest
    @CsvSource({
        "TÔN THẤT TÙNG,TÔN THẤT,'',TÙNG",
        "công huyền tôn nữ thị lan,công huyền tôn nữ,thị,lan",
        "An,'','',An",
        "'','','',''",
        "Kơ Să K’Mai,Kơ Să,'',K'Mai",
        "'  Nguyễn   Thị  Minh Khai ',Nguyễn,Thị Minh,Khai"
    })
    void capitalsSpacesAndShortNamesDoNotMislead(String fullName, String surname, String middle, String given) {
        assertThat(PersonName.split(fullName)).isEqualTo(new PersonName(surname, middle, given));
    }

    @Test
    void thePartsOfAnyNameJoinToTheCleanName() {
        RandomTexts.any(14)
                .forEach(text -> assertThat(PersonName.split(text).full()).isEqualTo(Cleaning.clean(text)));
    }

    @ParameterizedTest
    @MethodSource("titles")
    void capitalsAreProposedAsTheVectorsSay(String input, String expected) {
        assertThat(PersonName.titleCase(input)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nguyễn Văn An", "K'Brửu", "Trần thị Hoa", "McĐinh", "", "123"})
    void aNameThatMixesCapitalsAndSmallLettersIsLeftAlone(String name) {
        assertThat(PersonName.titleCase(name)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"nguyễn (ba)/tư,Nguyễn (Ba)/Tư", "K’NỚ,K'Nớ", "đ,Đ"})
    void aLetterBehindASignIsRaisedToo(String input, String expected) {
        assertThat(PersonName.titleCase(input)).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("honorifics")
    void honorificsAreTakenOffAsTheVectorsSay(String input, String honorific, String name) {
        assertThat(Honorific.split(input)).isEqualTo(new Honorific(honorific, name));
    }

    @ParameterizedTest
    @CsvSource({
        "Ông: Nguyễn Văn An,Ông,Nguyễn Văn An",
        "Ông : Nguyễn Văn An,Ông,Nguyễn Văn An",
        "ÔNG NGUYỄN VĂN AN,ÔNG,NGUYỄN VĂN AN",
        "BS. Trần Minh Tâm,BS,Trần Minh Tâm",
        "PGS.TS. Lê Văn Bền,PGS.TS,Lê Văn Bền",
        "Ông/Bà: Lê Thị Hoa,Ông/Bà,Lê Thị Hoa",
        "Hộ ông (bà): Lê Thị Hoa,Hộ ông (bà),Lê Thị Hoa",
        "Đồng chí Ông Văn Khiêm,Đồng chí,Ông Văn Khiêm",
        "Ông Anh Tuấn,Ông,Anh Tuấn",
        "Thượng uý Nguyễn Hữu Phúc,Thượng uý,Nguyễn Hữu Phúc",
        "Em học sinh Cil Múp Ha Na,Em học sinh,Cil Múp Ha Na",
        "Em: Hoa,Em,Hoa",
        "Ông,'',Ông",
        "Ông:,'',Ông:",
        "'','',''",
        "Thượng tọa Thích Minh Đạo,Thượng tọa,Thích Minh Đạo",
        "Thiếu tá K'Brêu,Thiếu tá,K'Brêu"
    })
    void listsWriteHonorificsInManyWays(String input, String honorific, String name) {
        assertThat(Honorific.split(input)).isEqualTo(new Honorific(honorific, name));
    }

    @Test
    void honorificsOfAnyTextComeOffWithoutLosingItsWords() {
        RandomTexts.any(15).forEach(text -> {
            var split = Honorific.split(text);
            assertThat(Cleaning.clean(text)).startsWith(split.honorific()).endsWith(split.name());
        });
    }
}
