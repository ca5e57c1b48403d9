package vn.sovang.register;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sovang.domain.AsNamed;
import vn.sovang.domain.Award;
import vn.sovang.domain.Decision;
import vn.sovang.domain.Occasion;
import vn.sovang.domain.Signer;
import vn.sovang.domain.template.Placeholder;
import vn.sovang.text.DateLine;
import vn.sovang.text.NumberWords;

/** What an award puts into the placeholders of a template (domain.md §7). What is not known yet is empty. */
final class CertificateText {
    private final Map<Placeholder, String> decision = new EnumMap<>(Placeholder.class);

    /** For the lines of one decision; what it says on each of their certificates is put together once. */
    CertificateText(DecisionView view) {
        putDecision(decision, view);
    }

    static Map<Placeholder, String> of(DecisionView view, AwardLine line) {
        return new CertificateText(view).of(line);
    }

    /** What all certificates of the decision say alike. */
    Map<Placeholder, String> decision() {
        return new EnumMap<>(decision);
    }

    Map<Placeholder, String> of(AwardLine line) {
        Map<Placeholder, String> values = new EnumMap<>(decision);
        putRecipient(values, line.award());
        values.put(Placeholder.FORM, line.form().name());
        return values;
    }

    private static void putRecipient(Map<Placeholder, String> values, Award award) {
        AsNamed named = award.named();
        values.put(Placeholder.HONORIFIC, named.honorific());
        values.put(Placeholder.NAME, named.name());
        values.put(Placeholder.POSITION, named.position());
        values.put(Placeholder.UNIT, named.unit());
        values.put(Placeholder.ACHIEVEMENT, award.achievement());
        values.put(Placeholder.GRANTING, award.occasion() == Occasion.POSTHUMOUS ? "Truy tặng" : "Tặng");
        Integer number = award.bookNumber();
        values.put(Placeholder.BOOK_NUMBER, number == null ? "" : number.toString());
        long amount = award.reward().amount();
        values.put(Placeholder.REWARD, amount == 0 ? "" : NumberWords.grouped(amount));
        values.put(Placeholder.REWARD_IN_WORDS, amount == 0 ? "" : NumberWords.money(amount));
    }

    private static void putDecision(Map<Placeholder, String> values, DecisionView view) {
        Decision decision = view.decision();
        LocalDate signedOn = decision.signedOn();
        values.put(Placeholder.DECISION_NUMBER, decision.number().toString());
        values.put(Placeholder.DECISION_DATE, written(signedOn));
        values.put(Placeholder.SIGNING_DATE, written(signedOn));
        values.put(Placeholder.PLACE, decision.place());
        values.put(Placeholder.AUTHORITY, view.authority().title());
        values.put(Placeholder.YEAR, signedOn == null ? "" : Integer.toString(signedOn.getYear()));
        values.put(Placeholder.SIGNER, view.signer().map(Signer::name).orElse(""));
        values.put(Placeholder.SIGNER_TITLE, view.signer().map(Signer::title).orElse(""));
        values.put(Placeholder.ON_BEHALF, view.signer().map(Signer::onBehalf).orElse(""));
    }

    private static String written(@Nullable LocalDate date) {
        return date == null ? "" : DateLine.of(date);
    }
}
