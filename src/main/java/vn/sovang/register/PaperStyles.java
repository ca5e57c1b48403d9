package vn.sovang.register;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.sovang.domain.AsNamed;
import vn.sovang.domain.Award;
import vn.sovang.domain.Occasion;
import vn.sovang.domain.document.Abreast;
import vn.sovang.domain.document.Abreast.Part;
import vn.sovang.domain.document.Letterhead;
import vn.sovang.domain.document.Paragraph;
import vn.sovang.domain.document.Paragraph.Role;
import vn.sovang.domain.document.Serif;
import vn.sovang.domain.document.Table.Cell;
import vn.sovang.domain.document.Words;
import vn.sovang.domain.template.TextStyle;
import vn.sovang.domain.template.TextStyle.Trait;

/** The pieces that official papers are made of, in the letters of Decree 30/2020/NĐ-CP, annex I. */
final class PaperStyles {
    static final TextStyle TEXT = Serif.of(14);
    static final TextStyle STRONG = Serif.of(14, Trait.BOLD);
    static final TextStyle SLANTED = Serif.of(14, Trait.ITALIC);
    static final TextStyle CELL = Serif.of(12);
    static final TextStyle HEAD_CELL = Serif.of(12, Trait.BOLD);

    private static final double SIGNING_ROOM = 60;
    private static final double THIRD = 0.33;

    private PaperStyles() {}

    /** Whoever issues it with its number, the name of the state with place and date. */
    static Abreast head(String parent, String agency, String number, String placeAndDate) {
        return new Letterhead(parent, agency, placeAndDate).numbered(number);
    }

    static Paragraph title(String text) {
        return Paragraph.centred(text, Serif.of(14, Trait.BOLD, Trait.CAPITALS))
                .as(Role.TITLE)
                .under(16)
                .keptWithNext();
    }

    /** What the paper is about, under its name; with the line that the decree wants under it. */
    static Paragraph subject(String text) {
        return Paragraph.centred(text, STRONG).as(Role.SUBJECT).ruled(THIRD).keptWithNext();
    }

    /** A remark under a title, as an annex says what it belongs to. */
    static Paragraph remark(String text) {
        return Paragraph.centred(text, SLANTED).as(Role.NOTE).keptWithNext();
    }

    static Paragraph ground(String text) {
        return open(Paragraph.body(text, SLANTED).as(Role.GROUND), text);
    }

    static Paragraph body(String text) {
        return open(Paragraph.body(text, TEXT), text);
    }

    /** Dots to write on cannot be filled up to the side without tearing the words apart. */
    private static Paragraph open(Paragraph paragraph, String text) {
        return text.contains(PaperFacts.BLANK) ? paragraph.ragged() : paragraph;
    }

    /** "Điều 1. …": what is named first stands out. */
    static Paragraph article(String name, String text) {
        return open(Paragraph.body(name, STRONG).then(text, TEXT), text);
    }

    static Paragraph heading(String text) {
        return Paragraph.body(text, STRONG).as(Role.HEADING).keptWithNext();
    }

    /** Who gets the paper on the left, who signs it on the right. */
    static Abreast end(List<String> receivers, List<String> signer, String name) {
        List<Paragraph> left = new ArrayList<>();
        left.add(Paragraph.left("Nơi nhận:", Serif.of(12, Trait.BOLD, Trait.ITALIC))
                .as(Role.RECEIVERS_HEAD));
        receivers.forEach(
                each -> left.add(Paragraph.left("- " + each, Serif.of(11)).as(Role.RECEIVERS)));
        return new Abreast(List.of(new Part(1, left), new Part(1, signature(signer, name))), 14);
    }

    /** Several who sign beside each other: what they are, and what is done under it. */
    static Abreast signatures(List<String> titles) {
        return new Abreast(
                titles.stream()
                        .map(title -> {
                            List<Paragraph> lines = new ArrayList<>(signature(List.of(title), ""));
                            lines.add(
                                    1,
                                    Paragraph.centred("(Ký, ghi rõ họ tên)", Serif.of(13, Trait.ITALIC))
                                            .as(Role.NOTE));
                            return new Part(1, lines);
                        })
                        .toList(),
                14);
    }

    private static List<Paragraph> signature(List<String> titles, String name) {
        List<Paragraph> lines = new ArrayList<>();
        titles.forEach(title -> lines.add(Paragraph.centred(title, Serif.of(14, Trait.BOLD, Trait.CAPITALS))
                .as(Role.SIGNER)));
        lines.add(Paragraph.centred(name, STRONG).as(Role.SIGNER).under(SIGNING_ROOM));
        return lines;
    }

    static Cell cell(String text) {
        return new Cell(new Words(text, CELL));
    }

    static Cell strong(String text) {
        return new Cell(new Words(text, HEAD_CELL));
    }

    /** "Ông Cil Múp Ha Kriêng (truy tặng)". */
    static String name(AwardLine line) {
        return name(line.award());
    }

    static String name(Award award) {
        AsNamed named = award.named();
        // What a collective is called says already that it is one.
        String full = named.honorific().equals("Tập thể") ? named.name() : named.full();
        return award.occasion() == Occasion.POSTHUMOUS ? full + " (truy tặng)" : full;
    }

    /** "Chỉ huy trưởng, Xã Đạ Nhim". */
    static String place(AwardLine line) {
        AsNamed named = line.award().named();
        return String.join(
                ", ",
                Stream.of(named.position(), named.unit())
                        .filter(each -> !each.isEmpty())
                        .toList());
    }
}
