package vn.sovang.cli;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import vn.sovang.domain.ListedAward;
import vn.sovang.domain.RecipientKind;
import vn.sovang.i18n.Messages;

/** Awards as a table with a total under it. */
final class AwardTable {
    private static final int NAME = 48;
    private static final int POSITION = 44;
    private static final int FORM = 28;
    private static final int ACHIEVEMENT = 60;

    private AwardTable() {}

    /** The lines of one decision: what all of them share is said above the table. */
    static TextTable ofDecision(List<ListedAward> awards, Messages words) {
        TextTable table = new TextTable(
                TextTable.figures(words.get("cli.head.row")),
                TextTable.text(words.get("cli.head.kind"), NAME),
                TextTable.text(words.get("cli.head.name"), NAME),
                TextTable.text(words.get("cli.head.position"), POSITION),
                TextTable.text(words.get("cli.head.form"), FORM),
                TextTable.figures(words.get("cli.head.book")),
                TextTable.figures(words.get("cli.head.amount")));
        for (int i = 0; i < awards.size(); i++) {
            ListedAward award = awards.get(i);
            table.row(
                    Integer.toString(i + 1),
                    words.word(award.kind()),
                    name(award, words),
                    position(award),
                    award.form(),
                    book(award),
                    money(award.amount(), words));
        }
        return table;
    }

    /** Awards of any decision. */
    static TextTable ofMany(List<ListedAward> awards, Messages words) {
        TextTable table = new TextTable(
                TextTable.text(words.get("cli.head.name"), NAME),
                TextTable.text(words.get("cli.head.position"), POSITION),
                TextTable.figures(words.get("cli.head.year")),
                TextTable.text(words.get("cli.head.form"), FORM),
                TextTable.text(words.get("cli.head.achievement"), ACHIEVEMENT),
                TextTable.text(words.get("cli.head.decision"), NAME),
                TextTable.figures(words.get("cli.head.book")));
        for (ListedAward award : awards) {
            table.row(
                    name(award, words),
                    position(award),
                    award.signedOn() == null ? "–" : Integer.toString(award.year()),
                    award.form(),
                    award.achievement(),
                    award.decision(),
                    book(award));
        }
        return table;
    }

    /** "14 lượt khen — tập thể 2 · cá nhân 12 — 10.000.000 đ". */
    static String total(List<ListedAward> awards, Messages words) {
        if (awards.isEmpty()) {
            return words.get("cli.total.none");
        }
        List<String> kinds = new ArrayList<>();
        for (RecipientKind kind : RecipientKind.values()) {
            long count = awards.stream().filter(a -> a.kind() == kind).count();
            if (count > 0) {
                kinds.add(words.get(
                        "cli.total.kind",
                        words.word(kind).toLowerCase(words.language().locale()),
                        count));
            }
        }
        long money = awards.stream()
                .filter(a -> a.standing() == ListedAward.Standing.STANDS)
                .mapToLong(ListedAward::amount)
                .sum();
        return words.get("cli.total", awards.size(), String.join(" · ", kinds), money);
    }

    private static String name(ListedAward award, Messages words) {
        String full = award.honorific().isEmpty() ? award.name() : award.honorific() + " " + award.name();
        return award.standing() == ListedAward.Standing.REVOKED ? words.get("cli.revoked", full) : full;
    }

    private static String position(ListedAward award) {
        return award.position().isEmpty() || award.unit().isEmpty()
                ? award.position() + award.unit()
                : award.position() + ", " + award.unit();
    }

    private static String book(ListedAward award) {
        return award.bookNumber() == null ? "–" : award.bookNumber().toString();
    }

    private static String money(long amount, Messages words) {
        return amount == 0
                ? "–"
                : NumberFormat.getIntegerInstance(words.language().locale()).format(amount);
    }
}
