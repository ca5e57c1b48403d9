package vn.sovang.exchange.xlsx;

import vn.sovang.domain.Refused;
import vn.sovang.work.Cancelled;

/**
 * A text with the font that most of it is set in.
 *
 * @param length of the whole text, of which {@code text} may be only the beginning
 * @param font empty where the text has none of its own
 */
record RichText(String text, int length, String font) {
    /** Reads the text inside the element that has just started, which is a text in one font or runs of several. */
    static RichText read(XmlPart xml, String element) throws Refused, Cancelled {
        LongText all = new LongText();
        String font = "";
        int longest = 0;
        String run = "";
        while (xml.next() && !xml.ends(element)) {
            if (xml.starts("r")) {
                run = "";
            } else if (xml.starts("rFont")) {
                run = xml.attribute("val");
            } else if (xml.starts("rPh")) {
                xml.skip();
            } else if (xml.starts("t")) {
                LongText part = xml.inside("t", name -> false);
                all.add(part);
                if (part.length() > longest) {
                    longest = part.length();
                    font = run;
                }
            }
        }
        return new RichText(all.plain(), all.length(), font);
    }
}
