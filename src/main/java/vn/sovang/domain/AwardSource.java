package vn.sovang.domain;

/**
 * Where an award came from.
 *
 * @param file name of the file, without its folder
 * @param sheet name of the sheet; empty where the file has none
 * @param row number of the row, from 1
 */
public record AwardSource(String file, String sheet, int row) {
    private static final String BETWEEN = " › ";

    /** "DS_de_nghi.xls › Danh sach › 8": as it is kept with the award and shown. */
    public String written() {
        return sheet.isEmpty() ? file + BETWEEN + row : file + BETWEEN + sheet + BETWEEN + row;
    }
}
