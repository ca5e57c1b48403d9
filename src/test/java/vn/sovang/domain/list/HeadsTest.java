package vn.sovang.domain.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sovang.domain.grid.Grid;
import vn.sovang.fixtures.Grids;

/** Heads as offices really write them: where they are found and what their columns hold. */
class HeadsTest {
    private static Arguments trick(String name, String sheet, String merged, String head) {
        return Arguments.of(name, Grids.merged(Grids.of(sheet), merged), head);
    }

    static Stream<Arguments> tricks() {
        return Stream.of(one(), two(), three()).flatMap(each -> each);
    }

    private static Stream<Arguments> one() {
        return Stream.of(
                trick("plain", """
                        STT | Họ và tên | Chức vụ | Đơn vị
                        1 | Cil Ha Yêm | Thôn trưởng | Thôn 2""", "", "1-1 ORDINAL NAME POSITION UNIT"),
                trick("without accents, in capitals", """
                        TT | HO VA TEN | CHUC VU | DON VI CONG TAC
                        1 | Cil Ha Yem | Thon truong | Thon 2""", "", "1-1 ORDINAL NAME POSITION UNIT"),
                trick("titles above", """
                        UBND XÃ ĐẠ SAR | | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                        | | | Độc lập - Tự do - Hạnh phúc
                        DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2024

                        STT | Danh xưng | Họ và tên | Đơn vị công tác | N.sinh
                        1 | Ông | Cil Ha Yêm | UBND xã | 1979""", "", "5-5 ORDINAL HONORIFIC NAME UNIT BIRTH"),
                trick("misspelt", """
                        Stt. | Họ và tênn | Chứcc vụ | Đơn vị cônng tác | Thành tichs
                        1 | Cil Ha Yêm | Thôn trưởng | Thôn 2 | Tốt""", "", "1-1 ORDINAL NAME POSITION UNIT ACHIEVEMENT"),
                trick("with remarks in brackets", """
                        Số TT | Họ và tên (viết chữ in hoa) | Năm sinh (dương lịch) | Chức vụ, đơn vị công tác (ghi rõ)
                        1 | CIL HA YÊM | 1979 | Thôn trưởng, thôn 2""", "", "1-1 ORDINAL NAME BIRTH POSITION_AND_UNIT"),
                trick("line breaks inside", """
                        STT | Họ và tên\\ncá nhân | Chức\\nvụ | Hình thức\\nkhen thưởng
                        1 | Cil Ha Yêm | Thôn trưởng | Giấy khen""", "", "1-1 ORDINAL NAME POSITION FORM"),
                trick(
                        "two rows, years under men and women",
                        """
                        STT | Họ và tên | Năm sinh | | Chức vụ
                        | | Nam | Nữ |
                        1 | Cil Ha Yêm | 1979 | | Thôn trưởng""",
                        "A1:A2 B1:B2 C1:D1 E1:E2",
                        "1-2 ORDINAL NAME MALE FEMALE POSITION"),
                trick("two rows without merged cells", """
                        STT | Họ và tên | Năm sinh | | Chức vụ
                        | | Nam | Nữ |
                        1 | Cil Ha Yêm | 1979 | | Thôn trưởng""", "", "1-2 ORDINAL NAME MALE FEMALE POSITION"),
                trick(
                        "the name only in the second row",
                        """
                        STT | Thông tin cá nhân | | Quyết định | | Ghi chú
                        | Họ và tên | Ngày sinh | Số | Ngày |
                        1 | Cil Ha Yêm | 02/03/1979 | 12 | 05/12/2022 |""",
                        "A1:A2 B1:C1 D1:E1 F1:F2",
                        "1-2 ORDINAL NAME BIRTH - - NOTE"),
                trick("column numbers below", """
                        STT | Họ tên | Chức vụ | Thành tích
                        (1) | (2) | (3) | (4)
                        1 | Cil Ha Yêm | Thôn trưởng | Tốt""", "", "1-2 ORDINAL NAME POSITION ACHIEVEMENT"),
                trick("letters and numbers below", """
                        STT | Họ tên | Chức vụ | Thành tích
                        A | B | 1 | 2
                        1 | Cil Ha Yêm | Thôn trưởng | Tốt""", "", "1-2 ORDINAL NAME POSITION ACHIEVEMENT"));
    }

    private static Stream<Arguments> two() {
        return Stream.of(
                trick("given name in its own column", """
                        STT | Họ và đệm | Tên | Đơn vị
                        1 | Nguyễn Văn | An | Thôn 2""", "", "1-1 ORDINAL NAME GIVEN_NAME UNIT"),
                trick("one title over two columns of the name", """
                        STT | Họ và tên | | Đơn vị
                        1 | Nguyễn Văn | An | Thôn 2
                        2 | Trần Thị | Bình | Thôn 3""", "B1:C1", "1-1 ORDINAL NAME GIVEN_NAME UNIT"),
                trick("one title over honorific and name", """
                        STT | Họ và tên | | Đơn vị
                        1 | Ông | Nguyễn Văn An | Thôn 2
                        2 | Bà | Trần Thị Bình | Thôn 3""", "B1:C1", "1-1 ORDINAL HONORIFIC NAME UNIT"),
                trick("a column without title between", """
                        STT | Họ và tên | | Đơn vị
                        1 | Nguyễn Văn An | nam giới 45 tuổi | Thôn 2""", "", "1-1 ORDINAL NAME - UNIT"),
                trick("collectives", """
                        TT | Tên tập thể | Thành tích đạt được | Mức tiền thưởng
                        1 | Thôn 2 | Tốt | 1.410.000""", "", "1-1 ORDINAL NAME ACHIEVEMENT AMOUNT"),
                trick("the unit is who is commended", """
                        TT | Tên đơn vị | Hình thức
                        1 | Trường Tiểu học Đạ Sar | Giấy khen""", "", "1-1 ORDINAL NAME FORM"),
                trick("the unit beside the name", """
                        TT | Họ tên | Tên đơn vị | Hình thức
                        1 | Cil Ha Yêm | Trường Tiểu học Đạ Sar | Giấy khen""", "", "1-1 ORDINAL NAME UNIT FORM"),
                trick("people and collectives in one column", """
                        STT | Họ và tên / Tên tập thể | Chức vụ | Nơi công tác
                        1 | Cil Ha Yêm | Thôn trưởng | Thôn 2""", "", "1-1 ORDINAL NAME POSITION UNIT"),
                trick("the names under Ông/Bà", """
                        STT | Ông/Bà | Chức vụ
                        1 | Cil Ha Yêm | Thôn trưởng""", "", "1-1 ORDINAL NAME POSITION"),
                trick("numbers of persons", """
                        STT | Họ tên | Số CCCD/CMND | Giới tính | Dân tộc | Số điện thoại
                        1 | Cil Ha Yêm | 068079001234 | Nam | Cil | 0912""", "", "1-1 ORDINAL NAME CITIZEN_ID SEX - -"),
                trick("book number and kind", """
                        Số vào sổ | Đối tượng | Họ tên | Danh hiệu thi đua | Số tiền (đồng) | Số tiền bằng chữ
                        12 | Cá nhân | Cil Ha Yêm | Giấy khen | 710000 | Bảy trăm""", "", "1-1 BOOK_NUMBER KIND NAME FORM AMOUNT -"),
                trick("the same field twice: the second is left out", """
                        STT | Họ và tên | Họ tên vợ (chồng) | Đơn vị
                        1 | Cil Ha Yêm | Bon Niêng K'Brêu | Thôn 2""", "", "1-1 ORDINAL NAME - UNIT"));
    }

    private static Stream<Arguments> three() {
        return Stream.of(
                trick("the title grown together with the head", """
                        DANH SÁCH KHEN THƯỞNG
                        STT | Họ và tên | Lý do khen thưởng | Ghi chú
                        1 | Cil Ha Yêm | Tốt |""", "A1:D1", "2-2 ORDINAL NAME ACHIEVEMENT NOTE"),
                trick("nothing but names", """
                        Họ và tên
                        Cil Ha Yêm
                        Bon Niêng K'Brêu""", "", "1-1 NAME"),
                trick("far down and to the right", """
                        | | Phụ lục 1
                        |
                        | | | TT | Họ và tên | Lớp | Trường
                        | | | 1 | Cil Ha Yêm | 5A | Trường Tiểu học Đạ Sar""", "", "3-3 - - - ORDINAL NAME UNIT -"),
                trick("English", """
                        No. | Full name | Year of birth
                        1 | Cil Ha Yêm | 1979""", "", "1-1 ORDINAL NAME BIRTH"),
                trick("in TCVN3", """
                        STT | Hä vµ tªn | Chøc vô | §¬n vÞ c«ng t¸c
                        1 | NguyÔn V¨n An | Th«n tr\u00ADëng | X· §¹ Sar""", "", "1-1 ORDINAL NAME POSITION UNIT"),
                trick("in VNI", """
                        STT | Hoï vaø teân | Chöùc vuï | Ñôn vò
                        1 | Nguyeãn Vaên An | Thoân tröôûng | Xaõ Ñaï Sar""", "", "1-1 ORDINAL NAME POSITION UNIT"),
                trick("no head at all", """
                        1 | Cil Ha Yêm | Thôn trưởng
                        2 | Bon Niêng K'Brêu | Giáo viên""", "", ""),
                trick("no list at all", """
                        Kính gửi: Ủy ban nhân dân xã
                        Căn cứ Luật Thi đua, khen thưởng""", "", ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tricks")
    void everyHeadIsFoundAndRead(String name, Grid grid, String head) {
        assertThat(ListSheet.of(grid).tables().stream().map(HeadsTest::written).collect(Collectors.joining("; ")))
                .isEqualTo(head);
    }

    static String written(ListTable table) {
        return table.firstHead() + "-" + table.lastHead() + " "
                + table.columns().stream()
                        .map(column ->
                                column.field() == null ? "-" : column.field().name())
                        .collect(Collectors.joining(" "));
    }

    @Test
    void twoTablesWithHeadsOfTheirOwnAreBothFoundAndAHeadRepeatedIsNoTable() {
        ListSheet sheet = ListSheet.of(Grids.of("""
                I. TẬP THỂ
                STT | Tên tập thể | Thành tích
                1 | Thôn 2 | Tốt
                STT | Tên tập thể | Thành tích
                2 | Thôn 3 | Tốt
                II. CÁ NHÂN
                STT | Họ và tên | Chức vụ | Đơn vị
                1 | Cil Ha Yêm | Giáo viên | Trường Tiểu học Đạ Sar"""));
        assertThat(sheet.tables().stream().map(HeadsTest::written))
                .containsExactly("2-2 ORDINAL NAME ACHIEVEMENT -", "7-7 ORDINAL NAME POSITION UNIT");
        assertThat(sheet.looksLikeAList()).isTrue();
    }

    @Test
    void sheetsWithoutLinesDoNotLookLikeLists() {
        assertThat(ListSheet.of(Grids.of("STT | Họ và tên | Đơn vị")).looksLikeAList())
                .isFalse();
        assertThat(ListSheet.of(Grids.of("Ghi chú về danh sách")).looksLikeAList())
                .isFalse();
        assertThat(ListSheet.of(Grids.of("")).looksLikeAList()).isFalse();
    }

    @Test
    void aHeadAndColumnsCanBeChosenByHand() {
        ListSheet sheet = ListSheet.of(Grids.of("""
                        Xếp | Người | Việc
                        1 | Cil Ha Yêm | Giáo viên""")).headedBy(1);
        assertThat(sheet.tables().stream().map(HeadsTest::written)).containsExactly("1-1 - - -");
        sheet = sheet.holding(0, 1, ListField.NAME).holding(0, 2, ListField.POSITION);
        assertThat(sheet.tables().stream().map(HeadsTest::written)).containsExactly("1-1 - NAME POSITION");
        assertThat(sheet.holding(0, 0, ListField.NAME).tables().get(0).fieldsTwice())
                .containsExactly(ListField.NAME);
        assertThat(sheet.headedBy(0).tables().stream().map(HeadsTest::written)).containsExactly("0-0 - - -");
    }

    @Test
    void theSameHeadIsKnownAgainWhateverItsCapitals() {
        List<String> signatures = Stream.of(
                        "STT | Họ và tên | Đơn vị\n1 | An | B", "stt | HỌ VÀ TÊN | đơn vị\n1 | Cúc | D")
                .map(text -> ListSheet.of(Grids.of(text)).tables().get(0).signature())
                .toList();
        assertThat(signatures.get(0)).isEqualTo(signatures.get(1));
    }
}
