package vn.sovang.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
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
import vn.sovang.domain.Unit;
import vn.sovang.domain.Validity;
import vn.sovang.text.PersonName;

/** Fills a register with invented people of many communes, each commended twice; every name is borne by many of them. */
public final class ManyRecipients {
    private static final int UNITS = 300;
    private static final List<String> SURNAMES =
            List.of("Nguyễn", "Trần", "Lê", "Phạm", "Cil Múp", "Kơ Să", "Bon Niêng", "Đinh", "Hoàng", "Vũ");
    private static final List<String> MIDDLE =
            List.of("Văn", "Thị", "Đức", "Thị Ngọc", "Quang", "Minh", "Thanh", "Hữu", "Công", "Thị Thu");
    private static final List<String> GIVEN = List.of(
            "Anh", "Ánh", "Hà", "Hòa", "Hoà", "Hùng", "Lan", "Lý", "Lí", "Mai", "Nam", "Sơn", "Thảo", "Tú", "Yến",
            "Kriêng", "Duyên", "Long", "Phúc", "Quân", "Bình", "Cường", "Dũng", "Hạnh", "Hương", "Khoa", "Linh");

    private final Random chance = new Random(1);

    private ManyRecipients() {}

    public static void add(Register register, Decision decision, int count) throws Refused {
        ManyRecipients many = new ManyRecipients();
        register.transact(Act.ADD_AWARD, tx -> {
            List<Unit> units = new ArrayList<>();
            for (int i = 1; i <= UNITS; i++) {
                units.add(tx.insert(new Unit(0, tx.uid(), "Xã Số " + i, "", Validity.ALWAYS)));
            }
            AwardForm form = tx.references().forms().get(0);
            for (int i = 0; i < count; i++) {
                Unit unit = many.any(units);
                Recipient recipient = tx.insert(many.recipient(tx.uid(), many.chance.nextInt(10) == 0 ? null : unit));
                tx.insert(award(tx.uid(), decision, recipient, unit, form, 2 * i + 1));
                tx.insert(award(tx.uid(), decision, recipient, unit, form, 2 * i + 2));
            }
            return count;
        });
    }

    private <T> T any(List<T> of) {
        return of.get(chance.nextInt(of.size()));
    }

    private Recipient recipient(String uid, @Nullable Unit unit) {
        String name = any(SURNAMES) + " " + any(MIDDLE) + " " + any(GIVEN);
        String birth = chance.nextInt(3) == 0 ? "" : Integer.toString(1950 + chance.nextInt(50));
        return new Recipient(
                0,
                uid,
                RecipientKind.INDIVIDUAL,
                "Ông",
                name,
                PersonName.split(name),
                Sex.MALE,
                birth,
                "",
                "Thôn trưởng",
                unit == null ? null : unit.id(),
                RecipientClass.NONE,
                "",
                false,
                null);
    }

    private static Award award(
            String uid, Decision decision, Recipient recipient, Unit unit, AwardForm form, int ordinal) {
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
                        "Thôn trưởng",
                        unit.name(),
                        RecipientClass.NONE),
                unit.id(),
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
