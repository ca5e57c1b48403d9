package vn.sovang.register;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import vn.sovang.domain.AsNamed;
import vn.sovang.domain.Award;
import vn.sovang.domain.AwardEdit;
import vn.sovang.domain.AwardForm;
import vn.sovang.domain.AwardSource;
import vn.sovang.domain.Decision;
import vn.sovang.domain.Occasion;
import vn.sovang.domain.Recipient;
import vn.sovang.domain.RecipientEdit;
import vn.sovang.domain.Refused;
import vn.sovang.domain.Reward;
import vn.sovang.domain.Sex;
import vn.sovang.domain.Unit;
import vn.sovang.domain.Validity;
import vn.sovang.domain.list.ListField;
import vn.sovang.domain.list.ListRow;
import vn.sovang.text.Folding;

/** Writes what a plan says, in one act. */
final class ImportRun {
    /** "Truy tặng Giấy khen", folded. */
    private static final String POSTHUMOUS = "truy tang";

    private final ListWriting list;
    private final Writing tx;
    private final Decision decision;
    private final ListEnd end;
    private final FormNames forms;
    private final String file;
    private final String sheet;
    private final Map<Integer, Long> made = new HashMap<>();

    ImportRun(ListWriting list, Decision decision, String file, String sheet) {
        this.list = list;
        this.tx = list.tx();
        this.decision = decision;
        this.end = new ListEnd(list, decision);
        this.forms = new FormNames(list.references().forms());
        this.file = file;
        this.sheet = sheet;
    }

    void write(ImportPlan plan) throws Refused {
        for (String unit : plan.newUnits()) {
            tx.insert(new Unit(0, tx.uid(), unit, "", Validity.ALWAYS));
        }
        if (!plan.newUnits().isEmpty()) {
            list.unitsChanged();
        }
        for (ImportRow row : plan.rows()) {
            if (row.status() == ImportRow.Status.NEW) {
                add(row);
            } else if (row.status() == ImportRow.Status.UPDATE) {
                update(row);
            }
        }
    }

    private void add(ImportRow planned) throws Refused {
        ListRow row = planned.row();
        AwardDraft draft = new AwardDraft(
                row.kind(),
                forms.find(row.value(ListField.FORM)).map(AwardForm::id).orElse(null),
                row.value(ListField.HONORIFIC),
                row.value(ListField.NAME),
                row.value(ListField.POSITION),
                row.value(ListField.UNIT),
                row.value(ListField.ACHIEVEMENT),
                Folding.fold(row.value(ListField.FORM)).contains(POSTHUMOUS) ? Occasion.POSTHUMOUS : Occasion.GIVEN);
        Award added = end.add(
                draft,
                (named, unitId) -> whose(planned, named, unitId),
                line -> line.edit()
                        .note(row.value(ListField.NOTE))
                        .reward(reward(row, line.reward()))
                        .source(new AwardSource(file, sheet, row.number()).written())
                        .build());
        made.put(row.number(), added.recipientId());
        number(row, added);
    }

    private Recipient whose(ImportRow planned, AsNamed named, @Nullable Long unitId) {
        long known = planned.recipientId() > 0
                ? planned.recipientId()
                : made.getOrDefault(planned.sameAs(), ImportChoices.SOMEBODY_NEW);
        Optional<Recipient> recipient = known > 0 ? tx.tables().find(Recipient.class, known) : Optional.empty();
        return recipient
                .map(before -> tx.update(before, completed(before, planned.row())))
                .orElseGet(() -> tx.insert(completed(Lines.fresh(tx, named, unitId, decision), planned.row())));
    }

    private static Recipient completed(Recipient before, ListRow row) {
        RecipientEdit edit = before.edit();
        for (ImportRow.Change change : ListedLines.person(before, row)) {
            switch (change.field()) {
                case BIRTH -> edit.birth(row.value(ListField.BIRTH));
                case CITIZEN_ID -> edit.citizenId(row.value(ListField.CITIZEN_ID));
                case SEX -> edit.sex(Sex.valueOf(row.value(ListField.SEX)));
                default -> throw new IllegalStateException("no field of a person " + change.field());
            }
        }
        return edit.build();
    }

    private static Reward reward(ListRow row, Reward computed) {
        String text = row.value(ListField.AMOUNT);
        OptionalLong amount = text.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(text));
        return amount.isEmpty() || amount.getAsLong() == computed.amount()
                ? computed
                : new Reward(amount.getAsLong(), Reward.Source.TYPED);
    }

    private void number(ListRow row, Award award) throws Refused {
        String text = row.value(ListField.BOOK_NUMBER);
        if (!text.isEmpty()) {
            Ledger.renumber(list, award, decision, Integer.parseInt(text));
        }
    }

    private void update(ImportRow planned) throws Refused {
        ListRow row = planned.row();
        Award before = Lines.award(tx, planned.awardId());
        AsNamed named = before.named();
        AwardEdit edit = before.edit();
        for (ImportRow.Change change : planned.changes()) {
            switch (change.field()) {
                case HONORIFIC -> named = named.withHonorific(change.after());
                case POSITION -> named = named.withPosition(change.after());
                case UNIT -> {
                    named = named.withUnit(change.after());
                    edit.unitId(list.unitId(change.after(), list.day(decision)));
                }
                case ACHIEVEMENT -> edit.achievement(change.after());
                case NOTE -> edit.note(change.after());
                case AMOUNT -> edit.reward(reward(row, computed(before)));
                default -> {}
            }
        }
        Award after = tx.update(before, edit.named(named).build());
        if (planned.changes().stream().anyMatch(change -> change.field() == ListField.BOOK_NUMBER)) {
            number(row, after);
        }
        tx.tables()
                .find(Recipient.class, before.recipientId())
                .ifPresent(recipient -> tx.update(recipient, completed(recipient, row)));
    }

    private Reward computed(Award award) {
        return Lines.reward(list.references(), award.formId(), award.named().kind(), list.day(decision));
    }
}
