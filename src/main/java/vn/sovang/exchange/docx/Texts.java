package vn.sovang.exchange.docx;

import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sovang.domain.document.Align;
import vn.sovang.domain.document.Block.Keep;
import vn.sovang.domain.document.Paragraph;
import vn.sovang.domain.document.Paragraph.Role;
import vn.sovang.domain.document.Words;
import vn.sovang.domain.template.TextStyle;
import vn.sovang.domain.template.TextStyle.Trait;
import vn.sovang.text.Cleaning;
import vn.sovang.text.LineBreaks;

/** Paragraphs with their words, which say only what their style does not. */
final class Texts {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final double HALF = 2;
    /** Millimetres that another program may have less, for its lines and its rounding. */
    private static final double SPARE = 1;

    private final Xml xml;
    private final StyleSheet styles;
    private final ToDoubleFunction<Words> widths;

    Texts(Xml xml, StyleSheet styles, ToDoubleFunction<Words> widths) {
        this.xml = xml;
        this.styles = styles;
        this.widths = widths;
    }

    /** A paragraph in so much room, in millimetres, and the line under it. */
    void paragraph(Paragraph paragraph, double width) {
        Look look = Look.of(paragraph);
        Look style = styles.of(paragraph.role(), look);
        Keep keep = paragraph.rule() > 0 ? Keep.WITH_NEXT : look.keep();
        begin(paragraph.role(), new Look(look.align(), look.above(), look.indent(), keep, look.letters()), style);
        for (int i = 0; i < paragraph.runs().size(); i++) {
            if (i > 0) {
                xml.raw("<w:r><w:t xml:space=\"preserve\"> </w:t></w:r>");
            }
            words(paragraph.runs().get(i), style.letters(), width);
        }
        xml.raw("</w:p>");
        if (paragraph.rule() > 0) {
            rule(paragraph, width);
        }
    }

    void headCell(Words title, double width) {
        one(Role.HEAD_CELL, title, Align.CENTRE, Keep.WITH_NEXT, width);
    }

    void cell(Words words, Align align, Keep keep, double width) {
        one(Role.CELL, words, align, keep, width);
    }

    private void one(Role role, Words words, Align align, Keep keep, double width) {
        Look look = new Look(align, 0, 0, keep, words.style());
        Look style = styles.of(role, new Look(align, 0, 0, role == Role.CELL ? Keep.FREE : keep, words.style()));
        begin(role, look, style);
        words(words, style.letters(), width);
        xml.raw("</w:p>");
    }

    private void begin(Role role, Look look, Look style) {
        xml.raw("<w:p><w:pPr><w:pStyle w:val=\"" + StyleSheet.id(role) + "\"/>" + look.beside(style) + "</w:pPr>");
    }

    /** An empty paragraph so high, in points. */
    void gap(double height, Keep keep) {
        xml.raw("<w:p><w:pPr>" + (keep == Keep.WITH_NEXT ? "<w:keepNext/>" : "") + exactly(height)
                + "<w:rPr><w:sz w:val=\"2\"/><w:szCs w:val=\"2\"/></w:rPr></w:pPr></w:p>");
    }

    private static String exactly(double height) {
        return "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"" + Twips.points(height) + "\" w:lineRule=\"exact\"/>";
    }

    /** A line in the middle under a text, as the upper edge of a low paragraph. */
    private void rule(Paragraph paragraph, double width) {
        double widest = paragraph.runs().stream()
                .flatMap(words -> Stream.of(words.text().split("\n", -1))
                        .map(line -> new Words(line, words.style(), words.line())))
                .mapToDouble(widths)
                .max()
                .orElse(0);
        double length = paragraph.rule() * Math.min(widest, width);
        long side = Twips.mm((width - length) / HALF);
        xml.raw("<w:p><w:pPr>" + (paragraph.keep() == Keep.WITH_NEXT ? "<w:keepNext/>" : "")
                + "<w:pBdr><w:top w:val=\"single\" w:sz=\"6\" w:space=\"1\" w:color=\"000000\"/></w:pBdr>"
                + exactly(HALF)
                + "<w:ind w:left=\"" + side + "\" w:right=\"" + side + "\"/>"
                + "<w:rPr><w:sz w:val=\"2\"/><w:szCs w:val=\"2\"/></w:rPr></w:pPr></w:p>");
    }

    private void words(Words words, TextStyle style, double width) {
        String own = Look.beside(words, style);
        String look = own.isEmpty() ? "" : "<w:rPr>" + own + "</w:rPr>";
        String[] lines = words.text().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                xml.raw("<w:r><w:br/></w:r>");
            }
            if (!lines[i].isEmpty()) {
                xml.raw("<w:r>" + look + "<w:t xml:space=\"preserve\">")
                        .text(glued(words, lines[i], width))
                        .raw("</w:t></w:r>");
            }
        }
    }

    /** As it is printed; what is too wide for its column is not held together, or the word processor breaks it anywhere. */
    private String glued(Words words, String line, double width) {
        String clean = Cleaning.clean(line).replace('\'', '’');
        String printed = words.style().is(Trait.CAPITALS) ? clean.toUpperCase(VIETNAMESE) : clean;
        return Stream.of(LineBreaks.glue(printed).split(" ", -1))
                .map(piece -> fits(words, piece, width) ? piece : piece.replace(LineBreaks.NO_BREAK_SPACE, ' '))
                .collect(Collectors.joining(" "));
    }

    private boolean fits(Words words, String piece, double width) {
        return piece.indexOf(LineBreaks.NO_BREAK_SPACE) < 0
                || widths.applyAsDouble(new Words(piece, words.style(), words.line())) <= width - SPARE;
    }
}
