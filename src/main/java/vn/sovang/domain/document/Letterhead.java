package vn.sovang.domain.document;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.domain.document.Abreast.Part;
import vn.sovang.domain.document.Paragraph.Role;
import vn.sovang.domain.template.TextStyle.Trait;

/**
 * What every official paper begins with (Decree 30/2020/NĐ-CP, annex I): whoever issues it on the left, under the body above it,
 * whose name may be empty; on the right the name of the state, place and date.
 */
public record Letterhead(String parent, String agency, String placeAndDate) {
    private static final double LEFT = 0.42;
    private static final double AGENCY_RULE = 0.4;
    private static final double DATE_ABOVE = 8;

    public Abreast block() {
        return numbered("");
    }

    /** The same with the number of the paper under whoever issues it, where it has one. */
    public Abreast numbered(String number) {
        var left = new ArrayList<Paragraph>();
        if (!parent.isEmpty()) {
            left.add(Paragraph.centred(parent, Serif.of(13, Trait.CAPITALS)).as(Role.AGENCY));
        }
        left.add(Paragraph.centred(agency, Serif.of(13, Trait.BOLD, Trait.CAPITALS))
                .ruled(AGENCY_RULE)
                .as(Role.AGENCY));
        if (!number.isEmpty()) {
            left.add(Paragraph.centred(number, Serif.of(13)).under(DATE_ABOVE).as(Role.NUMBER));
        }
        var right = List.of(
                Paragraph.centred("Cộng hòa xã hội chủ nghĩa Việt Nam", Serif.of(13, Trait.BOLD, Trait.CAPITALS))
                        .as(Role.STATE),
                Paragraph.centred("Độc lập - Tự do - Hạnh phúc", Serif.of(14, Trait.BOLD))
                        .ruled(1)
                        .as(Role.STATE),
                Paragraph.centred(placeAndDate, Serif.of(13, Trait.ITALIC))
                        .under(DATE_ABOVE)
                        .as(Role.PLACE));
        return new Abreast(List.of(new Part(LEFT, left), new Part(1 - LEFT, right)), 0);
    }
}
