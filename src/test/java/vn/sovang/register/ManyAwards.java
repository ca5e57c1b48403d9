package vn.sovang.register;

import java.util.Locale;
import vn.sovang.domain.Act;
import vn.sovang.domain.AsNamed;
import vn.sovang.domain.Award;
import vn.sovang.domain.AwardForm;
import vn.sovang.domain.Decision;
import vn.sovang.domain.Occasion;
import vn.sovang.domain.Period;
import vn.sovang.domain.Printing;
import vn.sovang.domain.Recipient;
import vn.sovang.domain.RecipientClass;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.Refused;
import vn.sovang.domain.Reward;
import vn.sovang.domain.Sex;
import vn.sovang.text.NumberWords;
import vn.sovang.text.PersonName;

/** Fills a decision with a list of any length, in one act. */
public final class ManyAwards {
    private ManyAwards() {}

    public static void add(Register register, Decision decision, int count) throws Refused {
        register.transact(Act.ADD_AWARD, tx -> {
            AwardForm form = tx.references().forms().stream()
                    .filter(AwardForm::printsCertificate)
                    .findFirst()
                    .orElseThrow();
            for (int i = 1; i <= count; i++) {
                String name = "Nguyễn Văn " + capital(NumberWords.words(i));
                Recipient recipient = tx.insert(recipient(tx.uid(), name));
                tx.insert(award(tx.uid(), decision, recipient, form, i));
            }
            return count;
        });
        new IssueBookNumbers(register).issue(decision.id());
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static Recipient recipient(String uid, String name) {
        return new Recipient(
                0,
                uid,
                RecipientKind.INDIVIDUAL,
                "Ông",
                name,
                PersonName.split(name),
                Sex.MALE,
                "",
                "",
                "",
                null,
                RecipientClass.NONE,
                "",
                false,
                null);
    }

    private static Award award(String uid, Decision decision, Recipient recipient, AwardForm form, int ordinal) {
        return new Award(
                0,
                uid,
                decision.id(),
                recipient.id(),
                form.id(),
                ordinal,
                new AsNamed(
                        RecipientKind.INDIVIDUAL,
                        "Ông",
                        recipient.name(),
                        "Dân quân thường trực",
                        "Ban Chỉ huy Quân sự xã Suối Thông",
                        RecipientClass.NONE),
                null,
                decision.achievement(),
                Period.NONE,
                null,
                Reward.NONE,
                Occasion.GIVEN,
                Printing.NEVER,
                null,
                "",
                "",
                null);
    }
}
