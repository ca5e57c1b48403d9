package vn.sovang.ui.decisions;

import vn.sovang.domain.AwardField;
import vn.sovang.domain.RecipientKind;
import vn.sovang.register.AwardDraft;

/** Puts one cell into the line that is being typed. */
final class DraftEdit {
    private DraftEdit() {}

    /** Form, number and money come when the line is made; what is typed for them before is left aside. */
    static AwardDraft with(AwardDraft d, AwardField field, String text) {
        return new AwardDraft(
                d.kind(),
                d.formId(),
                field == AwardField.HONORIFIC ? text : d.honorific(),
                field == AwardField.NAME ? text : d.name(),
                field == AwardField.POSITION ? text : d.position(),
                field == AwardField.UNIT ? text : d.unit(),
                field == AwardField.ACHIEVEMENT ? text : d.achievement(),
                d.occasion());
    }

    static AwardDraft withKind(AwardDraft d, RecipientKind kind) {
        return new AwardDraft(
                kind, d.formId(), d.honorific(), d.name(), d.position(), d.unit(), d.achievement(), d.occasion());
    }
}
