package vn.sovang.ui.printing;

import java.util.Locale;
import vn.sovang.domain.Finding;
import vn.sovang.domain.PrintCheck;

/** What the clerk can do about a finding, as the link beside it says under {@code printing.fix.NAME}. */
enum Fix {
    NOTHING,
    ADD,
    TEXT,
    NUMBER,
    TEMPLATE,
    PAPER,
    STOCK,
    SHOW,
    COPIES;

    static Fix of(Finding finding) {
        return switch (finding.check()) {
            case DECISION_NUMBER_MISSING,
                    DATE_MISSING,
                    SIGNER_MISSING,
                    NAME_MISSING,
                    ACHIEVEMENT_MISSING,
                    POSITION_MISSING -> ADD;
            case OVERFLOW, GLYPH_MISSING, SHRUNK, WRAPPED -> TEXT;
            case NUMBER_TWICE, NUMBER_MISSING -> NUMBER;
            case PICTURE_MISSING, OFF_PAGE, UNREACHED_MARGIN, TEMPLATE_CHANGED -> TEMPLATE;
            case PAPER_DIFFERS -> PAPER;
            case STOCK_SHORT -> STOCK;
            case PERSON_TWICE, AWARDED_BEFORE -> SHOW;
            case PRINTED_BEFORE -> COPIES;
        };
    }

    /**
     * Where in the list a finding is mended: a text of the certificate is known by what templates usually call it, as it may hold
     * several cells.
     */
    static PrintCheck.Place place(Finding finding) {
        if (finding.check().place() != PrintCheck.Place.TEXT) {
            return finding.check().place();
        }
        String element = finding.element().toLowerCase(Locale.ROOT);
        if (element.contains("thành tích")) {
            return PrintCheck.Place.ACHIEVEMENT;
        }
        if (element.contains("chức vụ") || element.contains("đơn vị")) {
            return PrintCheck.Place.POSITION;
        }
        return element.contains("ký") || element.contains("thẩm quyền") || element.contains("số ")
                ? PrintCheck.Place.DECISION
                : PrintCheck.Place.NAME;
    }
}
