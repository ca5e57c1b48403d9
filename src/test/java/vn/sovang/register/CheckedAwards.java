package vn.sovang.register;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import vn.sovang.domain.Act;
import vn.sovang.domain.Award;
import vn.sovang.domain.AwardField;
import vn.sovang.domain.CertificateSetup;
import vn.sovang.domain.CertificateSetup.Sizing;
import vn.sovang.domain.Decision;
import vn.sovang.domain.Finding;
import vn.sovang.domain.Occasion;
import vn.sovang.domain.PrintCheck;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.Refused;
import vn.sovang.domain.StoredTemplate;
import vn.sovang.domain.template.Medium;
import vn.sovang.fixtures.FourAwards;
import vn.sovang.fixtures.Registers;

/** Four awards with nothing wrong, what can be done to them, and what the check before printing then finds. */
final class CheckedAwards implements AutoCloseable {
    final FourAwards room;
    final Register register;

    CheckedAwards(Path file) throws Refused {
        room = new FourAwards(file);
        register = room.register;
        put(2, AwardField.POSITION, "Công chức Văn phòng – Thống kê");
        put(3, AwardField.POSITION, "Thôn đội trưởng thôn Đưng K'Si");
    }

    void put(int row, AwardField field, String text) throws Refused {
        new EditAward(register).edit(room.award(row), field, text);
    }

    /** Changes a line as no screen would: registers made by others, and damaged ones, can be like that. */
    void force(int row, UnaryOperator<Award> change) throws Refused {
        long id = room.award(row);
        register.transact(Act.EDIT_AWARD, tx -> {
            Award before = Lines.award(tx, id);
            return tx.update(before, change.apply(before));
        });
    }

    void choose(String template) throws Refused {
        new ChooseTemplates(register)
                .choose(room.decision.id(), new CertificateSetup(0, null, template, "", "", Sizing.EACH));
    }

    void keep(String id, String body) throws Refused {
        register.transact(
                Act.SAVE_TEMPLATE, tx -> tx.insert(new StoredTemplate(0, tx.uid(), id, 1, "Mẫu của xã", body)));
    }

    /** Has a template with a name and these elements used for individuals, on A5 with margins of 5 mm. */
    void own(String elements) throws Refused {
        keep("cua-xa", """
                {"format": 1, "id": "cua-xa", "name": "Mẫu của xã", "version": 1,
                 "paper": {"width": 210, "height": 148, "unprintable": [5, 5, 5, 5]},
                 "elements": [{"type": "text", "id": "ten", "name": "Tên", "box": [10, 20, 190, 12],
                   "text": "{tên}", "size": 20}, %s]}""".formatted(elements));
        choose("cua-xa");
    }

    /** Makes a decision with one line, for a person of the four. */
    Decision other(String number, String date, String name) throws Refused {
        Decision other = Registers.decision(register, number, date);
        new AddAward(register).add(other.id(), AwardDraft.named(RecipientKind.INDIVIDUAL, name));
        return other;
    }

    List<Finding> check() throws Refused {
        return check("", Medium.BLANK);
    }

    List<Finding> check(String rows, Medium medium) throws Refused {
        return new Preflight(register).check(room.order(rows, medium));
    }

    static List<Finding> of(List<Finding> findings, PrintCheck check) {
        return findings.stream().filter(finding -> finding.check() == check).toList();
    }

    Finding at(int row, PrintCheck check, String element, String... details) throws Refused {
        return new Finding(check, row, room.award(row), element, List.of(details));
    }

    static Finding ofAll(PrintCheck check, String element, String... details) {
        return new Finding(check, 0, 0, element, List.of(details));
    }

    /** Puts the person of row 2 into the list once more, as row 5, from this unit. */
    void addAgain(String unit) throws Refused {
        new AddAward(register)
                .add(
                        room.decision.id(),
                        new AwardDraft(
                                RecipientKind.INDIVIDUAL,
                                null,
                                "Bà",
                                "Nguyễn Thị Ngọc Ánh",
                                "Công chức",
                                unit,
                                "",
                                Occasion.GIVEN));
        put(5, AwardField.BOOK_NUMBER, "5");
    }

    @Override
    public void close() {
        room.close();
    }
}
