package vn.sovang.register;

import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.Sex;

/** Words of the papers and lists an office hands out: Vietnamese, whatever language the window speaks. */
final class PaperTerms {
    private static final int YEAR = 4;

    private PaperTerms() {}

    /** As {@link RecipientKind#read} understands it. */
    static String kind(RecipientKind kind) {
        return switch (kind) {
            case COLLECTIVE -> "Tập thể";
            case HOUSEHOLD -> "Hộ gia đình";
            case INDIVIDUAL -> "Cá nhân";
        };
    }

    /** Empty where it is not known. */
    static String sex(Sex sex) {
        return switch (sex) {
            case FEMALE -> "Nữ";
            case MALE -> "Nam";
            case UNKNOWN -> "";
        };
    }

    /** The year of a birth that is a year or an ISO date: the day is nobody's business on a paper. */
    static String birthYear(String birth) {
        return birth.length() > YEAR ? birth.substring(0, YEAR) : birth;
    }
}
