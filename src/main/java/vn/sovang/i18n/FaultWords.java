package vn.sovang.i18n;

import vn.sovang.domain.fault.RegisterFault;
import vn.sovang.domain.fault.RegisterFault.Place;

/** How a fault of a register's file is said: which record it is, and what is wrong with it. */
public final class FaultWords {
    private final Messages words;

    public FaultWords(Messages words) {
        this.words = words;
    }

    /** "Lượt khen “Cil Ha Niêm” (mã 12) không còn như khi ghi: name." */
    public String say(RegisterFault fault) {
        if (fault instanceof RegisterFault.Structure structure) {
            return words.get("fault.structure", structure.detail());
        }
        if (fault instanceof RegisterFault.Link link) {
            return words.get("fault.link", place(link.place()), table(link.parent()));
        }
        if (fault instanceof RegisterFault.Altered altered) {
            return altered.columns().isEmpty()
                    ? words.get("fault.unreadable", place(altered.place()))
                    : words.get("fault.altered", place(altered.place()), String.join(", ", altered.columns()));
        }
        if (fault instanceof RegisterFault.Missing missing) {
            return words.get("fault.missing", place(missing.place()));
        }
        if (fault instanceof RegisterFault.Unknown unknown) {
            return words.get("fault.unknown", place(unknown.place()));
        }
        if (fault instanceof RegisterFault.Entry entry) {
            return words.get("fault.entry", Long.toString(entry.entry()));
        }
        if (fault instanceof RegisterFault.Content content) {
            return words.get("fault.content", content.kind(), content.hash());
        }
        return words.get("fault.index");
    }

    private String place(Place place) {
        String key = Long.toString(place.row());
        return place.called().isEmpty()
                ? words.get("fault.place", table(place.table()), key)
                : words.get("fault.place.called", table(place.table()), key, place.called());
    }

    /** The tables that a clerk knows by another name; others are said as they are called in the file. */
    private String table(String table) {
        return switch (table) {
            case "award" -> words.get("fault.table.award");
            case "recipient" -> words.get("fault.table.recipient");
            case "decision" -> words.get("fault.table.decision");
            case "unit" -> words.get("fault.table.unit");
            case "signer" -> words.get("fault.table.signer");
            case "award_form" -> words.get("fault.table.form");
            case "book_number" -> words.get("fault.table.number");
            case "issued_copy" -> words.get("fault.table.copy");
            case "template" -> words.get("fault.table.template");
            case "setting" -> words.get("fault.table.setting");
            default -> words.get("fault.table.other", table);
        };
    }
}
