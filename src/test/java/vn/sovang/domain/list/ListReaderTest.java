package vn.sovang.domain.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sovang.domain.Problem;
import vn.sovang.domain.grid.Grid;
import vn.sovang.domain.list.ListRow.Role;
import vn.sovang.domain.list.Note.About;
import vn.sovang.fixtures.Grids;
import vn.sovang.text.legacy.LegacyEncoding;

/** What each row of a list is, and what its cells become. */
class ListReaderTest {
    private static final ReadingChoices USUAL = ReadingChoices.on(LocalDate.of(2024, 12, 5));

    private static List<ListRow> rows(Grid grid, ReadingChoices choices) {
        return ListReader.read(ListSheet.of(grid), choices);
    }

    private static List<ListRow> rows(String sheet) {
        return rows(Grids.of(sheet), USUAL);
    }

    private static ListRow line(String head, String cells) {
        List<ListRow> rows = rows(head + "\n" + cells);
        return rows.get(rows.size() - 1);
    }

    /** "KIND honorific/name/position/unit", or why it is no line. */
    private static String written(ListRow row) {
        return row.role() == Role.LINE
                ? row.number() + " " + row.kind() + " "
                        + String.join(
                                "/",
                                row.value(ListField.HONORIFIC),
                                row.value(ListField.NAME),
                                row.value(ListField.POSITION),
                                row.value(ListField.UNIT))
                : row.number() + " " + row.role() + " " + row.notes().get(0).about();
    }

    private static List<About> notes(ListRow row) {
        return row.notes().stream().map(Note::about).toList();
    }

    @Test
    void everyRowOfAWholeSheetIsToldForWhatItIs() {
        List<ListRow> rows = rows("""
                UBND XÃ ĐẠ SAR
                DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG

                STT | Họ và tên | Chức vụ | Đơn vị
                I | TẬP THỂ (02 tập thể)
                1 | Trạm Y tế xã Đạ Sar | | Xã Đạ Sar
                2 | Tập thể Thôn 3
                II | HỘ GIA ĐÌNH
                1 | Hộ ông Cil Múp Ha Kriêng | | Thôn 2
                III | CÁ NHÂN
                1 | Ông Bon Niêng Ha Đê | Thôn đội trưởng | Thôn 2
                2 | Bà Ka Să H'Nhi | Giáo viên | nt
                3
                4 | | Bí thư Chi đoàn | Thôn 4
                | Tổng cộng: 02 tập thể, 01 hộ, 03 cá nhân
                | Đạ Sar, ngày 02 tháng 12 năm 2024
                | NGƯỜI LẬP | | CHỦ TỊCH
                | (Ký, ghi rõ họ tên)
                | Nguyễn Thị Lan | | Trần Văn Hải
                Nơi nhận:
                - Như trên;""");
        assertThat(rows.stream().map(ListReaderTest::written))
                .containsExactly(
                        "1 OTHER ABOVE_HEAD",
                        "2 OTHER ABOVE_HEAD",
                        "3 OTHER EMPTY",
                        "4 OTHER HEAD",
                        "5 HEADING HEADING",
                        "6 COLLECTIVE /Trạm Y tế xã Đạ Sar//Xã Đạ Sar",
                        "7 COLLECTIVE Tập thể/Thôn 3//",
                        "8 HEADING HEADING",
                        "9 HOUSEHOLD Hộ ông/Cil Múp Ha Kriêng//Thôn 2",
                        "10 HEADING HEADING",
                        "11 INDIVIDUAL Ông/Bon Niêng Ha Đê/Thôn đội trưởng/Thôn 2",
                        "12 INDIVIDUAL Bà/Ka Să H'Nhi/Giáo viên/Thôn 2",
                        "13 OTHER EMPTY",
                        "14 INDIVIDUAL //Bí thư Chi đoàn/Thôn 4",
                        "15 OTHER TOTAL",
                        "16 OTHER FOOT",
                        "17 OTHER FOOT",
                        "18 OTHER FOOT",
                        "19 OTHER FOOT",
                        "20 OTHER FOOT",
                        "21 OTHER FOOT");
        assertThat(rows.get(11).said()).containsEntry(ListField.UNIT, "nt");
        assertThat(notes(rows.get(11))).contains(About.SAME_AS_ABOVE);
        assertThat(rows.get(13).flaws()).containsExactly(new Flaw(ListField.NAME, new Problem.NameMissing(14)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Ông Nguyễn Văn An; INDIVIDUAL Ông/Nguyễn Văn An",
                "Đ/c Lê Văn Cường; INDIVIDUAL Đ/c/Lê Văn Cường",
                "Hộ bà Ka Să H'Nhi; HOUSEHOLD Hộ bà/Ka Să H'Nhi",
                "Gia đình ông Cil Ha Yêm; HOUSEHOLD Gia đình ông/Cil Ha Yêm",
                "Ban Chỉ huy Quân sự xã Đạ Nhim; COLLECTIVE /Ban Chỉ huy Quân sự xã Đạ Nhim",
                "Tập thể lớp 5A; COLLECTIVE Tập thể/lớp 5A",
                "Thôn Tu Poh; COLLECTIVE /Thôn Tu Poh",
                "Trường Tiểu học Đạ Sar; COLLECTIVE /Trường Tiểu học Đạ Sar",
                "Trương Văn Hải; INDIVIDUAL /Trương Văn Hải",
                "Đoàn Thị Hoa; INDIVIDUAL /Đoàn Thị Hoa",
                "Đoàn Thanh niên xã; COLLECTIVE /Đoàn Thanh niên xã",
                "Bon Niêng Ha Đê; INDIVIDUAL /Bon Niêng Ha Đê",
                "Tổ tự quản số 4; COLLECTIVE /Tổ tự quản số 4",
                "Tô Văn Tổ; INDIVIDUAL /Tô Văn Tổ",
                "Cán bộ và nhân dân thôn 2; COLLECTIVE /Cán bộ và nhân dân thôn 2",
                "Cộng đồng dân cư thôn 3; COLLECTIVE /Cộng đồng dân cư thôn 3",
                "Tổng công ty Suối Thông; INDIVIDUAL /Tổng công ty Suối Thông"
            })
    void whoIsCommendedIsToldByTheName(String name, String read) {
        assertThat(written(line("STT | Họ và tên", "1 | " + name))).isEqualTo("2 " + read + "//");
    }

    @Test
    void theColumnOfKindsAndOfHonorificsGoBeforeHeadingAndName() {
        List<ListRow> rows = rows("""
                STT | Danh xưng | Họ và tên | Đối tượng
                I | Cá nhân
                1 | Tập thể | Nhóm thiện nguyện |
                2 | Hộ ông | Cil Ha Yêm |
                3 | Ông | Ông Bon Niêng Ha Đê |
                4 | Ông | Thượng úy Trần Văn Hải |
                5 | | Nhóm trẻ Hoa Sen | Tập thể
                6 | | Trần Văn Bảy | Tổ chức""");
        assertThat(rows.subList(2, 8).stream().map(ListReaderTest::written))
                .containsExactly(
                        "3 COLLECTIVE Tập thể/Nhóm thiện nguyện//",
                        "4 HOUSEHOLD Hộ ông/Cil Ha Yêm//",
                        "5 INDIVIDUAL Ông/Bon Niêng Ha Đê//",
                        "6 INDIVIDUAL Ông Thượng úy/Trần Văn Hải//",
                        "7 COLLECTIVE /Nhóm trẻ Hoa Sen//",
                        "8 INDIVIDUAL /Trần Văn Bảy//");
        assertThat(rows.get(7).flaws())
                .containsExactly(new Flaw(ListField.KIND, new Problem.KindUnknown(8, "Tổ chức")));
    }

    @Test
    void aPersonUnderTheHeadingOfCollectivesStaysAPerson() {
        List<ListRow> rows = rows("STT | Họ và tên\nI | TẬP THỂ\n1 | Ông Cil Ha Yêm\n2 | Đồi chè Cầu Đất");
        assertThat(rows.stream().skip(2).map(ListReaderTest::written))
                .containsExactly("3 INDIVIDUAL Ông/Cil Ha Yêm//", "4 COLLECTIVE /Đồi chè Cầu Đất//");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                "1979; 1979",
                "#1979; 1979",
                "sinh năm 1979; 1979",
                "05/03/1979; 1979-03-05",
                "5.3.79; 1979-03-05",
                "@1979-03-05 05/03/1979; 1979-03-05",
                "03/1979; 1979",
                "1092; -",
                "31/02/1979; -",
                "không rõ; -",
                "2031; -"
            })
    void birthsAreReadAsYearsAndDaysOrRefused(String cell, String birth) {
        ListRow row = line("STT | Họ và tên | Năm sinh", "1 | Cil Ha Yêm | " + cell);
        assertThat(row.value(ListField.BIRTH)).isEqualTo(birth == null ? "" : birth);
        assertThat(row.flaws()).hasSize(birth == null ? 1 : 0);
    }

    @Test
    void aDateThatCanBeReadInTwoWaysShowsBothUnlessTheColumnTells() {
        ListRow alone = line("STT | Họ và tên | Ngày sinh", "1 | Cil Ha Yêm | 03/04/1979");
        assertThat(alone.readings()).containsExactly("1979-04-03", "1979-03-04");
        assertThat(alone.value(ListField.BIRTH)).isEqualTo("1979-04-03");
        assertThat(notes(alone)).contains(About.TWO_READINGS);

        List<ListRow> days =
                rows("STT | Họ và tên | Ngày sinh\n1 | Cil Ha Yêm | 03/04/1979\n2 | Trần Bảy | 25/04/1979");
        assertThat(days.get(1).readings()).isEmpty();

        List<ListRow> american =
                rows("STT | Họ và tên | Ngày sinh\n1 | Cil Ha Yêm | 03/04/1979\n2 | Trần Bảy | 04/25/1979");
        assertThat(american.get(1).value(ListField.BIRTH)).isEqualTo("1979-03-04");
        assertThat(american.get(2).value(ListField.BIRTH)).isEqualTo("1979-04-25");
    }

    @Test
    void daysThatExcelReadMonthFirstAreDoubtedWhereTheOthersStayedText() {
        List<ListRow> rows = rows("""
                STT | Họ và tên | Ngày sinh
                1 | Cil Ha Yêm | @1979-05-03 05/03/1979
                2 | Trần Bảy | 25/03/1979""");
        assertThat(rows.get(1).readings()).containsExactly("1979-03-05", "1979-05-03");
        assertThat(rows.get(2).readings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                "068079001234; 068079001234; false",
                "#68079001234; 068079001234; true",
                "#1079001234; 001079001234; true",
                "068 079 001 234; 068079001234; false",
                "250123456; 250123456; false",
                "06807900123; 006807900123; true",
                "6,81E+10; -; false",
                "12345; -; false"
            })
    void numbersOfCitizensKeepTheirZeros(String cell, String number, boolean added) {
        ListRow row = line("STT | Họ và tên | CCCD", "1 | Cil Ha Yêm | " + cell);
        assertThat(row.value(ListField.CITIZEN_ID)).isEqualTo(number == null ? "" : number);
        assertThat(row.flaws()).hasSize(number == null ? 1 : 0);
        assertThat(notes(row).contains(About.ZEROS_ADDED)).isEqualTo(added);
    }

    @Test
    void sexIsReadFromItsColumnOrFromMarksAndYearsUnderMenAndWomen() {
        assertThat(line("STT | Họ tên | Giới tính", "1 | Cil Ha Yêm | Nữ").value(ListField.SEX))
                .isEqualTo("FEMALE");
        assertThat(line("STT | Họ tên | Nam | Nữ", "1 | Cil Ha Yêm | x |").value(ListField.SEX))
                .isEqualTo("MALE");
        ListRow row = line("STT | Họ tên | Nam | Nữ", "1 | Ka Să H'Nhi | | 1984");
        assertThat(row.values()).containsEntry(ListField.SEX, "FEMALE").containsEntry(ListField.BIRTH, "1984");
    }

    @Test
    void moneyFormBookNumberAchievementAndNoteAreReadOrRefused() {
        String head = "STT | Họ tên | Số vào sổ | Hình thức | Tiền thưởng | Thành tích | Ghi chú";
        ListRow row = line(head, "1 | Cil Ha Yêm | Số: 056 | Giấy khen | 710.000đ | Hoàn thành\\nxuất sắc | Vắng");
        assertThat(new TreeMap<>(row.values()))
                .isEqualTo(new TreeMap<>(Map.of(
                        ListField.NAME, "Cil Ha Yêm",
                        ListField.BOOK_NUMBER, "56",
                        ListField.FORM, "Giấy khen",
                        ListField.AMOUNT, "710000",
                        ListField.ACHIEVEMENT, "Hoàn thành\nxuất sắc",
                        ListField.NOTE, "Vắng")));
        assertThat(line(head, "1 | Cil Ha Yêm | 12a | | nhiều").flaws())
                .containsExactly(
                        new Flaw(ListField.AMOUNT, new Problem.NotAnAmount(2, "nhiều")),
                        new Flaw(ListField.BOOK_NUMBER, new Problem.NotANumber(2, "BOOK_NUMBER", "12a")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Nguyễn Văn A – Chỉ huy trưởng; /Nguyễn Văn A/Chỉ huy trưởng/",
                "Ông Nguyễn Văn A - Chỉ huy trưởng; Ông/Nguyễn Văn A/Chỉ huy trưởng/",
                "Nguyễn Văn A, Chỉ huy trưởng; /Nguyễn Văn A/Chỉ huy trưởng/",
                "Nguyễn Văn A (Chỉ huy trưởng); /Nguyễn Văn A/Chỉ huy trưởng/",
                "Nguyễn Văn A\\nChỉ huy trưởng; /Nguyễn Văn A/Chỉ huy trưởng/",
                "Nguyễn Văn A; /Nguyễn Văn A//"
            })
    void aPositionBehindTheNameIsPartedOnRequest(String cell, String read) {
        List<ListRow> rows =
                rows(Grids.of("STT | Họ và tên\n1 | " + cell), USUAL.with(ReadingChoices.NameCells.NAME_AND_POSITION));
        assertThat(written(rows.get(1))).isEqualTo("2 INDIVIDUAL " + read);
        assertThat(rows.get(1).said()).containsEntry(ListField.NAME, cell.replace("\\n", "\n"));
    }

    @Test
    void positionAndUnitInOneCellArePartedAtTheFirstComma() {
        String head = "STT | Họ và tên | Chức vụ, đơn vị";
        assertThat(written(line(head, "1 | Cil Ha Yêm | Chỉ huy trưởng, Ban CHQS xã Đạ Nhim")))
                .endsWith("/Chỉ huy trưởng/Ban CHQS xã Đạ Nhim");
        assertThat(written(line(head, "1 | Cil Ha Yêm | Thôn đội trưởng thôn 2")))
                .endsWith("/Thôn đội trưởng thôn 2/");
        assertThat(written(line(head, "1 | Cil Ha Yêm | UBND xã Đạ Nhim"))).endsWith("//UBND xã Đạ Nhim");
    }

    @Test
    void mergedCellsCountForAllTheirRowsAndHeadingsNameUnits() {
        Grid grid = Grids.merged(Grids.of("""
                STT | Họ và tên | Đơn vị | Thành tích
                1 | Cil Ha Yêm | Thôn 2 | Tốt
                2 | Trần Bảy | |
                3 | Bon Niêng Ha Đê | |"""), "C2:C3 D2:D4");
        List<ListRow> rows = rows(grid, USUAL);
        assertThat(rows.get(2).values())
                .containsEntry(ListField.UNIT, "Thôn 2")
                .containsEntry(ListField.ACHIEVEMENT, "Tốt");
        assertThat(rows.get(3).values()).doesNotContainKey(ListField.UNIT).containsEntry(ListField.ACHIEVEMENT, "Tốt");

        List<ListRow> grouped = rows("""
                STT | Họ và tên | Chức vụ
                I | Xã Đạ Nhim
                1 | Cil Ha Yêm | Giáo viên
                II | Trường Tiểu học Đạ Sar
                2 | Trần Bảy | Giáo viên""");
        assertThat(grouped.stream().map(ListReaderTest::written))
                .containsExactly(
                        "1 OTHER HEAD",
                        "2 HEADING HEADING",
                        "3 INDIVIDUAL /Cil Ha Yêm/Giáo viên/Xã Đạ Nhim",
                        "4 HEADING HEADING",
                        "5 INDIVIDUAL /Trần Bảy/Giáo viên/Trường Tiểu học Đạ Sar");
    }

    @Test
    void capitalsOfPersonsAreTheUsualOnesUnlessTheyAreToStay() {
        Grid grid = Grids.of("STT | Họ và tên\n1 | TRẦN THỊ THU HÀ\n2 | TRẠM Y TẾ\n3 | trần bảy");
        assertThat(rows(grid, USUAL).stream().skip(1).map(row -> row.value(ListField.NAME)))
                .containsExactly("Trần Thị Thu Hà", "TRẠM Y TẾ", "Trần Bảy");
        assertThat(notes(rows(grid, USUAL).get(1))).contains(About.CAPITALS);
        assertThat(rows(grid, USUAL.with(ReadingChoices.Capitals.AS_WRITTEN))
                        .get(1)
                        .value(ListField.NAME))
                .isEqualTo("TRẦN THỊ THU HÀ");
    }

    @Test
    void correctionsStandInsteadOfTheFileAndRowsCanBeLeftOut() {
        Grid grid = Grids.of("STT | Họ và tên | Năm sinh\n1 | Cil Ha Yêm | 1092\n2 | Trần Bảy | 1984");
        List<ListRow> rows =
                rows(grid, USUAL.corrected(2, ListField.BIRTH, "1992").without(3));
        assertThat(rows.get(1).value(ListField.BIRTH)).isEqualTo("1992");
        assertThat(rows.get(1).said()).containsEntry(ListField.BIRTH, "1092");
        assertThat(notes(rows.get(1))).contains(About.CORRECTED);
        assertThat(notes(rows.get(2))).containsExactly(About.LEFT_OUT);
    }

    @Test
    void oldLettersBecomeUnicodeAndWhatTheFileSaidIsKept() {
        Grid grid = Grids.set(Grids.of("""
                STT | Hä vµ tªn | Chøc vô
                1 | ¤ng Hoµng ThÞ ¸nh | Th«n tr\u00ADëng
                2 | NguyÔn V¨n An | Gi¸o viªn"""), ".VnTime");
        ListSheet sheet = ListSheet.of(grid);
        ListRow row = ListReader.read(sheet, USUAL).get(1);
        assertThat(written(row)).isEqualTo("2 INDIVIDUAL Ông/Hoàng Thị Ánh/Thôn trưởng/");
        assertThat(row.said()).containsEntry(ListField.NAME, "¤ng Hoµng ThÞ ¸nh");
        ColumnEncoding names = sheet.encodings().get(1);
        assertThat(names.encoding()).isEqualTo(LegacyEncoding.TCVN3);
        assertThat(names.confidence()).isGreaterThanOrEqualTo(90);
        assertThat(names.before()).isEqualTo("Hä vµ tªn");
        assertThat(names.after()).isEqualTo("Họ và tên");
        assertThat(sheet.writtenIn(1, LegacyEncoding.UNICODE)
                        .letters()
                        .rows()
                        .get(1)
                        .cell(1)
                        .text())
                .isEqualTo("¤ng Hoµng ThÞ ¸nh");
    }

    @Test
    void marksApartFromTheirLettersAreJoinedAndShown() {
        ListSheet sheet = ListSheet.of(Grids.of("STT | Họ và tên\n1 | Ð\u0103\u0323ng Va\u0306n An"));
        assertThat(ListReader.read(sheet, USUAL).get(1).value(ListField.NAME)).isEqualTo("Đặng Văn An");
        assertThat(sheet.encodings().get(1).changes()).isTrue();
    }

    @Test
    void withoutAHeadColumnsChosenByHandAreRead() {
        ListSheet sheet = ListSheet.of(Grids.of("1 | Cil Ha Yêm | Giáo viên\n2 | Trần Bảy | Y tá"))
                .headedBy(0)
                .holding(0, 1, ListField.NAME)
                .holding(0, 2, ListField.POSITION);
        assertThat(ListReader.read(sheet, USUAL).stream().map(ListReaderTest::written))
                .containsExactly("1 INDIVIDUAL /Cil Ha Yêm/Giáo viên/", "2 INDIVIDUAL /Trần Bảy/Y tá/");
    }
}
