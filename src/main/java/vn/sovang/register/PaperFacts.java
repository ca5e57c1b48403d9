package vn.sovang.register;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.sovang.domain.Decision;
import vn.sovang.domain.PaperGap;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.Signer;
import vn.sovang.text.DateInput;
import vn.sovang.text.DateLine;
import vn.sovang.text.NumberWords;

/**
 * What a decision says on its papers. What the register does not know becomes a dotted blank, never a guess, and is remembered
 * among the gaps.
 */
final class PaperFacts {
    static final String BLANK = "……";
    static final String LONG_BLANK = "……………………";

    static final String BLANK_DATE = "ngày …… tháng …… năm ……";

    private final DecisionView view;
    private final Set<PaperGap> gaps = EnumSet.noneOf(PaperGap.class);

    PaperFacts(DecisionView view) {
        this.view = view;
        if (view.lines().isEmpty()) {
            gaps.add(PaperGap.LINES);
        }
        if (view.lines().stream().anyMatch(line -> line.award().revocation() != null)) {
            gaps.add(PaperGap.REVOKED);
        }
    }

    DecisionView view() {
        return view;
    }

    Set<PaperGap> gaps() {
        return gaps;
    }

    /** Says that something is left blank. */
    String missing(PaperGap gap, String blank) {
        gaps.add(gap);
        return blank;
    }

    private String known(String value, PaperGap gap, String blank) {
        return value.isBlank() ? missing(gap, blank) : value;
    }

    /** "05/QĐ-UBND": a number below 10 gets its zero. */
    String number() {
        Decision decision = view.decision();
        String figures = decision.number().figures();
        String symbol = decision.number().symbol().isEmpty()
                ? view.authority().symbol()
                : decision.number().symbol();
        return figures.isEmpty() ? missing(PaperGap.NUMBER, BLANK) + symbol : padded(figures) + symbol;
    }

    private static String padded(String figures) {
        return figures.matches("[1-9]") ? "0" + figures : figures;
    }

    String date() {
        LocalDate signedOn = view.decision().signedOn();
        return signedOn == null ? missing(PaperGap.DATE, BLANK_DATE) : DateLine.of(signedOn);
    }

    /** "Lạc Dương, ngày 02 tháng 12 năm 2024". */
    String placeAndDate() {
        return place() + ", " + date();
    }

    String place() {
        String own = view.decision().place();
        return known(own.isEmpty() ? view.authority().place() : own, PaperGap.PLACE, BLANK);
    }

    /** "Về việc tặng Giấy khen …". */
    String subject() {
        String title = known(view.decision().title(), PaperGap.TITLE, LONG_BLANK);
        return title.startsWith("Về việc") || title.startsWith("V/v") ? title : "Về việc " + lowered(title);
    }

    /** "KT. CHỦ TỊCH" over "PHÓ CHỦ TỊCH", or the title alone. */
    List<String> signerTitle() {
        Optional<Signer> signer = view.signer();
        if (signer.isEmpty()) {
            return List.of(missing(PaperGap.SIGNER, LONG_BLANK));
        }
        String behalf = signer.get().onBehalf();
        String title = signer.get().title();
        return behalf.isEmpty() ? List.of(title) : List.of(behalf, title);
    }

    String signerName() {
        return view.signer().map(Signer::name).orElseGet(() -> missing(PaperGap.SIGNER, LONG_BLANK));
    }

    /** "Tờ trình số 87/TTr-NV ngày 28 tháng 11 năm 2024". */
    String proposal() {
        String written = view.decision().proposal().strip();
        if (written.isEmpty()) {
            return missing(PaperGap.PROPOSAL, "Tờ trình số " + BLANK + " " + BLANK_DATE);
        }
        String[] parts = written.split(",", 2);
        Optional<LocalDate> day = parts.length < 2 ? Optional.empty() : DateInput.parse(parts[1].strip());
        if (!parts[0].strip().matches("\\S+/\\S+") || (parts.length == 2 && day.isEmpty())) {
            return written;
        }
        return "Tờ trình số " + parts[0].strip()
                + day.map(on -> " " + DateLine.of(on)).orElseGet(() -> " " + missing(PaperGap.PROPOSAL, BLANK_DATE));
    }

    String fund() {
        return known(view.decision().fund(), PaperGap.FUND, LONG_BLANK);
    }

    /** Whether all lines are awarded for the same. */
    boolean isForOne() {
        return achievements().distinct().count() <= 1;
    }

    /**
     * "đã hoàn thành xuất sắc nhiệm vụ …": what all lines are awarded for, else what the decision is about; empty where neither is
     * known.
     */
    Optional<String> achievement() {
        String about = view.decision().achievement().strip();
        if (!view.lines().isEmpty() && isForOne()) {
            return achievements().findFirst().map(this::past);
        }
        boolean isSaid = !about.isEmpty() || view.lines().isEmpty();
        return isSaid ? Optional.of(past(about)) : Optional.empty();
    }

    private Stream<String> achievements() {
        return view.lines().stream().map(line -> line.award().achievement().strip());
    }

    private String past(String achievement) {
        String said = lowered(known(achievement, PaperGap.ACHIEVEMENT, LONG_BLANK));
        return said.startsWith("đã ") ? said : "đã " + said;
    }

    /** A sentence's first word inside another sentence; abbreviations and names of capitals stay. */
    static String lowered(String text) {
        boolean isWord = text.length() > 1 && Character.isLowerCase(text.charAt(1));
        return isWord ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1) : text;
    }

    /** "08 tập thể, 01 hộ gia đình và 15 cá nhân"; kinds nobody is of are left out. */
    static String counts(List<AwardLine> lines) {
        List<String> each = Stream.of(RecipientKind.values())
                .map(kind -> count(kind, lines))
                .filter(text -> !text.isEmpty())
                .toList();
        if (each.isEmpty()) {
            return BLANK + " tập thể, " + BLANK + " cá nhân";
        }
        int last = each.size() - 1;
        return last == 0 ? each.get(0) : String.join(", ", each.subList(0, last)) + " và " + each.get(last);
    }

    private static String count(RecipientKind kind, List<AwardLine> lines) {
        long count = lines.stream()
                .filter(line -> line.award().named().kind() == kind)
                .count();
        return count == 0 ? "" : two(count) + " " + noun(kind);
    }

    static String noun(RecipientKind kind) {
        return switch (kind) {
            case COLLECTIVE -> "tập thể";
            case HOUSEHOLD -> "hộ gia đình";
            case INDIVIDUAL -> "cá nhân";
        };
    }

    /** "08", "15", "1.200". */
    static String two(long count) {
        return count < 10 ? "0" + count : NumberWords.grouped(count);
    }
}
