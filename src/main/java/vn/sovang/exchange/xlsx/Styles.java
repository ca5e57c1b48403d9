package vn.sovang.exchange.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sovang.domain.Refused;
import vn.sovang.exchange.reading.Look;
import vn.sovang.work.Cancelled;

/** The looks of a workbook: cells name them by number. */
final class Styles {
    private final List<Look> looks;

    private Styles(List<Look> looks) {
        this.looks = looks;
    }

    /** A workbook without styles has none. */
    static Styles read(Optional<XmlPart> part) throws Refused, Cancelled {
        return part.isEmpty() ? new Styles(List.of()) : new Reading(part.get()).styles();
    }

    /** The look of this number; the usual one where there is none. */
    Look look(int number) {
        return number >= 0 && number < looks.size() ? looks.get(number) : Look.USUAL;
    }

    private static final class Reading {
        private final XmlPart xml;
        private final Map<Integer, String> formats = new HashMap<>();
        private final List<String> fonts = new ArrayList<>();
        private final List<Look> looks = new ArrayList<>();

        Reading(XmlPart xml) {
            this.xml = xml;
        }

        Styles styles() throws Refused, Cancelled {
            while (xml.next()) {
                if (xml.starts("numFmts")) {
                    formats();
                } else if (xml.starts("fonts")) {
                    fonts();
                } else if (xml.starts("cellXfs")) {
                    looks();
                }
            }
            return new Styles(looks);
        }

        private void formats() throws Refused, Cancelled {
            while (xml.next() && !xml.ends("numFmts")) {
                if (xml.starts("numFmt")) {
                    formats.put(xml.number("numFmtId", -1), xml.attribute("formatCode"));
                }
            }
        }

        private void fonts() throws Refused, Cancelled {
            String name = "";
            while (xml.next() && !xml.ends("fonts")) {
                if (xml.starts("font")) {
                    name = "";
                } else if (xml.starts("name")) {
                    name = xml.attribute("val");
                } else if (xml.ends("font")) {
                    fonts.add(name);
                }
            }
        }

        private void looks() throws Refused, Cancelled {
            while (xml.next() && !xml.ends("cellXfs")) {
                if (xml.starts("xf")) {
                    int format = xml.number("numFmtId", 0);
                    int font = xml.number("fontId", -1);
                    looks.add(Look.of(
                            format,
                            formats.getOrDefault(format, ""),
                            font >= 0 && font < fonts.size() ? fonts.get(font) : ""));
                }
            }
        }
    }
}
