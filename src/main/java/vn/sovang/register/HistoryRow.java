package vn.sovang.register;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sovang.domain.Authority;
import vn.sovang.domain.Award;
import vn.sovang.domain.AwardForm;
import vn.sovang.domain.Decision;
import vn.sovang.domain.ListedAward;
import vn.sovang.domain.Occasion;
import vn.sovang.domain.References;
import vn.sovang.domain.Revocation;

/** An award on a history sheet: with the level it was given at, and how it was taken back, if it was. */
record HistoryRow(
        ListedAward award,
        String level,
        Occasion occasion,
        @Nullable Revocation revocation) {
    /** The levels that forms name; what is given below them is the deciding authority's. */
    private static final Map<String, String> LEVELS = Map.of(
            "STATE", "Nhà nước",
            "GOVERNMENT", "Chính phủ",
            "PROVINCE", "Tỉnh",
            "MINISTRY", "Bộ, ngành");

    private static final String COMMITTEE = "Ủy ban nhân dân ";

    static HistoryRow of(ListedAward listed, Award award, Decision decision, References references) {
        String level = references
                .form(award.formId())
                .map(AwardForm::level)
                .map(LEVELS::get)
                .or(() -> references.authority(decision.authorityId()).map(HistoryRow::place))
                .orElse("");
        return new HistoryRow(listed, level, award.occasion(), award.revocation());
    }

    /** "Huyện Lạc Dương" for its committee; schools and other offices commend at the lowest level. */
    private static String place(Authority authority) {
        String name = authority.name();
        if (!name.startsWith(COMMITTEE)) {
            return "Cơ sở";
        }
        String place = name.substring(COMMITTEE.length());
        return place.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + place.substring(1);
    }
}
