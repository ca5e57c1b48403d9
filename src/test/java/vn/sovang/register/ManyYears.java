package vn.sovang.register;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.sovang.domain.Act;
import vn.sovang.domain.AsNamed;
import vn.sovang.domain.Award;
import vn.sovang.domain.AwardForm;
import vn.sovang.domain.Decision;
import vn.sovang.domain.DecisionNumber;
import vn.sovang.domain.Occasion;
import vn.sovang.domain.Period;
import vn.sovang.domain.Printing;
import vn.sovang.domain.Recipient;
import vn.sovang.domain.RecipientClass;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.References;
import vn.sovang.domain.Refused;
import vn.sovang.domain.Reward;
import vn.sovang.domain.Sex;
import vn.sovang.domain.Unit;
import vn.sovang.domain.Validity;
import vn.sovang.fixtures.Registers;
import vn.sovang.text.PersonName;

/**
 * Fills a register with the awards of twenty years: fifty to a decision, two in five called Nguyễn, each recipient commended about
 * three times. The same count gives the same register.
 */
public final class ManyYears {
    private static final int FIRST_YEAR = 2005;
    private static final int YEARS = 20;
    private static final int LINES = 50;
    private static final int DECISIONS_TO_AN_ACT = 100;
    private static final int UNITS = 300;

    private static final List<String> SURNAMES = List.of(
            "Nguyễn",
            "Nguyễn",
            "Nguyễn",
            "Nguyễn",
            "Trần",
            "Lê",
            "Phạm",
            "Cil Múp",
            "Kơ Să",
            "Bon Niêng",
            "Đinh",
            "Hoàng");
    private static final List<String> MIDDLE = List.of(
            "Văn",
            "Thị",
            "Đức",
            "Thị Ngọc",
            "Quang",
            "Minh",
            "Thanh",
            "Hữu",
            "Công",
            "Thị Thu",
            "Ha",
            "Ka",
            "Xuân",
            "Đình",
            "Thị Kim",
            "Bảo",
            "Gia",
            "Quốc",
            "Thị Bích",
            "Hải");
    private static final List<String> GIVEN = List.of(
            "Anh", "Ánh", "Hà", "Hòa", "Hoà", "Hùng", "Lan", "Lý", "Lí", "Mai", "Nam", "Sơn", "Thảo", "Tú", "Yến",
            "Kriêng", "Duyên", "Long", "Phúc", "Quân", "Bình", "Cường", "Dũng", "Hạnh", "Hương", "Khoa", "Linh", "Nga",
            "Oanh", "Phương", "Quý", "Rơi", "Thim", "Uyên", "Vinh", "Xoan", "Ẩn", "Đạt", "Giang", "Nhung");
    private static final List<String> PLACES = List.of(
            "Đạ Nhim",
            "Đạ Sar",
            "Đưng K'Nớ",
            "Lát",
            "Đạ Chais",
            "Suối Thông",
            "Lộc Nga",
            "Tân Hà",
            "Phú Sơn",
            "Gia Lâm");
    private static final List<String> POSITIONS = List.of(
            "Chỉ huy trưởng",
            "Thôn đội trưởng",
            "Dân quân thường trực",
            "Công chức Văn phòng – Thống kê",
            "Giáo viên",
            "Trưởng thôn",
            "Phó Chỉ huy trưởng",
            "Y sĩ",
            "Tổ trưởng tổ dân phố",
            "Chủ tịch Hội Liên hiệp Phụ nữ");
    private static final List<String> DEEDS = List.of(
            "hoàn thành xuất sắc nhiệm vụ quân sự, quốc phòng địa phương",
            "công tác tuyển chọn và gọi công dân nhập ngũ",
            "phong trào thi đua lao động xuất sắc",
            "phòng, chống dịch bệnh trên địa bàn",
            "xây dựng nông thôn mới",
            "huấn luyện dân quân tự vệ",
            "công tác dân vận và xóa đói giảm nghèo");

    private final Random chance = new Random(1);
    private final List<Recipient> recipients = new ArrayList<>();
    private final List<Unit> units = new ArrayList<>();

    private final References references;

    private ManyYears(References references) {
        this.references = references;
    }

    /** Fills a new register, which is opened again and again: an open one keeps in memory what can be undone. */
    public static void fill(Path file, int count) throws Refused {
        ManyYears years;
        try (Register register = Registers.empty(file)) {
            years = new ManyYears(register.references());
            years.units(register);
        }
        years.decisions(file, count);
    }

    private void units(Register register) throws Refused {
        register.transact(Act.ADD_AWARD, tx -> {
            for (int i = 1; i <= UNITS; i++) {
                units.add(tx.insert(new Unit(0, tx.uid(), "Xã " + any(PLACES) + " " + i, "", Validity.ALWAYS)));
            }
            return units.size();
        });
    }

    private void decisions(Path file, int count) throws Refused {
        int decisions = (count + LINES - 1) / LINES;
        for (int first = 0; first < decisions; first += DECISIONS_TO_AN_ACT) {
            int from = first;
            try (Register register = Register.open(file, Registers.later(from + 1))) {
                register.transact(Act.ADD_AWARD, tx -> {
                    for (int i = from; i < Math.min(decisions, from + DECISIONS_TO_AN_ACT); i++) {
                        lines(tx, decision(tx, i, decisions), Math.min(LINES, count - i * LINES));
                    }
                    return from;
                });
            }
        }
    }

    private <T> T any(List<T> of) {
        return of.get(chance.nextInt(of.size()));
    }

    private Decision decision(Writing tx, int index, int of) {
        int perYear = (of + YEARS - 1) / YEARS;
        int year = FIRST_YEAR + index / perYear;
        LocalDate signedOn = LocalDate.ofYearDay(year, 1 + index % perYear * 364 / perYear);
        return tx.insert(AddDecision.empty(tx.uid(), references.authorities().get(0))
                .edit()
                .number(new DecisionNumber(Integer.toString(1 + index % perYear), "/QĐ-UBND"))
                .signedOn(signedOn)
                .title("Khen thưởng " + any(DEEDS) + " năm " + year)
                .shortTitle("Khen thưởng năm " + year)
                .signerId(references.signers().get(0).id())
                .fieldId(any(references.fields()).id())
                .methodId(any(references.methods()).id())
                .build());
    }

    private void lines(Writing tx, Decision decision, int count) {
        List<AwardForm> forms = references.forms();
        for (int i = 1; i <= count; i++) {
            Unit unit = any(units);
            Recipient recipient = recipient(tx, unit);
            tx.insert(new Award(
                    0,
                    tx.uid(),
                    decision.id(),
                    recipient.id(),
                    any(forms).id(),
                    i,
                    new AsNamed(
                            recipient.kind(),
                            recipient.honorific(),
                            recipient.name(),
                            any(POSITIONS),
                            unit.name(),
                            RecipientClass.NONE),
                    unit.id(),
                    "Đã có thành tích trong " + any(DEEDS),
                    Period.NONE,
                    null,
                    new Reward(447_000L * (1 + chance.nextInt(4)), Reward.Source.COMPUTED),
                    Occasion.GIVEN,
                    Printing.NEVER,
                    null,
                    "",
                    "",
                    null));
        }
    }

    private Recipient recipient(Writing tx, Unit unit) {
        if (!recipients.isEmpty() && chance.nextInt(3) > 0) {
            return any(recipients);
        }
        String name = any(SURNAMES) + " " + any(MIDDLE) + " " + any(GIVEN);
        RecipientKind kind = chance.nextInt(8) == 0 ? RecipientKind.HOUSEHOLD : RecipientKind.INDIVIDUAL;
        Recipient made = tx.insert(new Recipient(
                0,
                tx.uid(),
                kind,
                kind == RecipientKind.HOUSEHOLD ? "Hộ ông" : "Ông",
                name,
                PersonName.split(name),
                Sex.MALE,
                "",
                "",
                "",
                unit.id(),
                RecipientClass.NONE,
                "",
                false,
                null));
        recipients.add(made);
        return made;
    }
}
