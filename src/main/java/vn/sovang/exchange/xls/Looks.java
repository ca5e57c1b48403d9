package vn.sovang.exchange.xls;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.common.FormatRun;
import org.apache.poi.hssf.record.common.UnicodeString;
import vn.sovang.exchange.reading.Look;

/** The looks of an old workbook: cells name them by number. */
final class Looks {
    /** There is no font of this number: those behind it are one place nearer than their number says. */
    private static final int MISSING_FONT = 4;

    private final List<String> fonts = new ArrayList<>();
    private final Map<Integer, String> formats = new HashMap<>();
    private final List<ExtendedFormatRecord> cells = new ArrayList<>();
    private final Map<Integer, Look> made = new HashMap<>();

    /** Takes a record if it is about looks. */
    void take(Record record) {
        if (record instanceof FontRecord font) {
            fonts.add(String.valueOf(font.getFontName()));
        } else if (record instanceof FormatRecord format) {
            formats.put(format.getIndexCode(), format.getFormatString());
        } else if (record instanceof ExtendedFormatRecord cell) {
            cells.add(cell);
        }
    }

    Look look(int number) {
        return made.computeIfAbsent(number, this::made);
    }

    private Look made(int number) {
        if (number < 0 || number >= cells.size()) {
            return Look.USUAL;
        }
        ExtendedFormatRecord cell = cells.get(number);
        int format = cell.getFormatIndex();
        return Look.of(format, formats.getOrDefault(format, ""), font(cell.getFontIndex()));
    }

    private String font(int number) {
        int place = number > MISSING_FONT ? number - 1 : number;
        return place >= 0 && place < fonts.size() ? fonts.get(place) : "";
    }

    /** The look with the font that most of a text is set in: each run of it may have its own. */
    Look mostly(UnicodeString text, Look look) {
        int length = text.getString().length();
        int end = text.getFormatRunCount() == 0 ? length : text.getFormatRun(0).getCharacterPos();
        int longest = end;
        String font = look.font();
        for (int i = 0; i < text.getFormatRunCount(); i++) {
            FormatRun run = text.getFormatRun(i);
            int next =
                    i + 1 < text.getFormatRunCount() ? text.getFormatRun(i + 1).getCharacterPos() : length;
            if (next - run.getCharacterPos() > longest) {
                longest = next - run.getCharacterPos();
                font = font(run.getFontIndex());
            }
        }
        return look.in(font);
    }
}
