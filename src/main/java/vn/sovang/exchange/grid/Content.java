package vn.sovang.exchange.grid;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a file is by its first bytes, whatever it is called. */
enum Content {
    /** Packed parts, as workbooks since Excel 2007 are. */
    ZIP("ZIP"),
    /** A file of files, as workbooks of Excel 97 to 2003 are, and locked ones since. */
    OLE("OLE"),
    TEXT("CSV"),
    /** Web pages, which offices' systems like to call .xls. */
    HTML("HTML"),
    /** Workbooks of Excel 2003 written as XML, and anything else that is. */
    XML("XML"),
    RTF("RTF"),
    PDF("PDF"),
    /** Workbooks of Excel 2 to 4. */
    ANCIENT("Excel 4.0"),
    /** Pictures, programs and the like. */
    OTHER("");

    private static final int[] PICTURES = {
        0x89504E47, 0xFFD8FFE0, 0xFFD8FFE1, 0xFFD8FFDB, 0x47494638, 0x52617221, 0x377ABCAF
    };

    private final String called;

    Content(String called) {
        this.called = called;
    }

    /** What it is called in any language. */
    String called() {
        return called;
    }

    static Content of(byte[] head) {
        int first = number(head);
        if (first == 0x504B0304) {
            return ZIP;
        }
        if (first == 0xD0CF11E0) {
            return OLE;
        }
        if (first == 0x09000400 || first == 0x09020600 || first == 0x09040600) {
            return ANCIENT;
        }
        for (int picture : PICTURES) {
            if (first == picture) {
                return OTHER;
            }
        }
        return first == 0x504B0506 ? OTHER : written(new String(head, StandardCharsets.ISO_8859_1));
    }

    private static Content written(String head) {
        String start =
                head.replaceFirst("^\u00EF\u00BB\u00BF", "").stripLeading().toLowerCase(Locale.ROOT);
        if (start.startsWith("%pdf")) {
            return PDF;
        }
        if (start.startsWith("{\\rtf")) {
            return RTF;
        }
        if (start.startsWith("<?xml")) {
            return start.contains("<html") ? HTML : XML;
        }
        boolean page = start.startsWith("<!doctype html")
                || start.startsWith("<html")
                || start.startsWith("<table")
                || start.startsWith("<meta")
                || start.startsWith("<style");
        return page ? HTML : TEXT;
    }

    private static int number(byte[] head) {
        int number = 0;
        for (int i = 0; i < 4; i++) {
            number = (number << 8) | (i < head.length ? head[i] & 0xFF : 0);
        }
        return number;
    }
}
