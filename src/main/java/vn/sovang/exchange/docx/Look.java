package vn.sovang.exchange.docx;

import vn.sovang.domain.document.Align;
import vn.sovang.domain.document.Block.Keep;
import vn.sovang.domain.document.Paragraph;
import vn.sovang.domain.document.Words;
import vn.sovang.domain.template.TextStyle;
import vn.sovang.domain.template.TextStyle.Trait;

/** How a paragraph looks, in WordprocessingML: what its style says, or what it has beside its style. */
record Look(Align align, double above, double indent, Keep keep, TextStyle letters) {

    static Look of(Paragraph paragraph) {
        return new Look(
                paragraph.align(),
                paragraph.above(),
                paragraph.indent(),
                paragraph.keep(),
                paragraph.runs().get(0).style());
    }

    /** What stands inside w:pPr, in the order of the schema. */
    String paragraph() {
        return (keep == Keep.WITH_NEXT ? "<w:keepNext/>" : "<w:keepNext w:val=\"0\"/>")
                + "<w:spacing w:before=\"" + Twips.points(above) + "\" w:after=\"0\"/>"
                + "<w:ind w:firstLine=\"" + Twips.points(indent) + "\"/>"
                + "<w:jc w:val=\"" + justified(align) + "\"/>";
    }

    /** The same, but only what another look has otherwise. */
    String beside(Look style) {
        StringBuilder own = new StringBuilder();
        if (keep != style.keep) {
            own.append(keep == Keep.WITH_NEXT ? "<w:keepNext/>" : "<w:keepNext w:val=\"0\"/>");
        }
        if (above != style.above) {
            own.append("<w:spacing w:before=\"").append(Twips.points(above)).append("\" w:after=\"0\"/>");
        }
        if (indent != style.indent) {
            own.append("<w:ind w:firstLine=\"").append(Twips.points(indent)).append("\"/>");
        }
        if (align != style.align) {
            own.append("<w:jc w:val=\"").append(justified(align)).append("\"/>");
        }
        return own.toString();
    }

    private static String justified(Align align) {
        return switch (align) {
            case LEFT -> "left";
            case CENTRE -> "center";
            case RIGHT -> "right";
            case JUSTIFIED -> "both";
        };
    }

    /** What stands inside w:rPr. */
    static String letters(TextStyle style) {
        return onOff("b", style.is(Trait.BOLD)) + onOff("i", style.is(Trait.ITALIC)) + size(style);
    }

    /** The same for words that look otherwise than their paragraph's style, empty where they do not. */
    static String beside(Words words, TextStyle style) {
        StringBuilder own = new StringBuilder();
        if (words.style().is(Trait.BOLD) != style.is(Trait.BOLD)) {
            own.append(onOff("b", words.style().is(Trait.BOLD)));
        }
        if (words.style().is(Trait.ITALIC) != style.is(Trait.ITALIC)) {
            own.append(onOff("i", words.style().is(Trait.ITALIC)));
        }
        if (words.line() == Words.Line.THROUGH) {
            own.append("<w:strike/>");
        }
        if (words.style().size() != style.size()) {
            own.append(size(words.style()));
        }
        return own.toString();
    }

    private static String onOff(String mark, boolean on) {
        return on ? "<w:" + mark + "/>" : "<w:" + mark + " w:val=\"0\"/>";
    }

    /** Half points. */
    private static String size(TextStyle style) {
        long half = Math.round(style.size() * 2);
        return "<w:sz w:val=\"" + half + "\"/><w:szCs w:val=\"" + half + "\"/>";
    }
}
