package vn.sovang.register;

import java.util.EnumMap;
import java.util.Map;
import vn.sovang.domain.Recipient;
import vn.sovang.domain.RecipientField;

/**
 * What is to be known of a recipient, as typed: text by field, empty where nothing is said. SEX and CLASS hold the constant's name,
 * UNIT the name of a unit in the list. Three empty parts of a name are proposed from the name.
 */
public record RecipientDraft(Map<RecipientField, String> texts) {
    public RecipientDraft {
        texts = Map.copyOf(texts);
    }

    /** What is known today; {@code unit} is the name of the unit. */
    static RecipientDraft of(Recipient recipient, String unit) {
        Map<RecipientField, String> texts = new EnumMap<>(RecipientField.class);
        texts.put(RecipientField.HONORIFIC, recipient.honorific());
        texts.put(RecipientField.NAME, recipient.name());
        texts.put(RecipientField.SURNAME, recipient.parts().surname());
        texts.put(RecipientField.MIDDLE_NAME, recipient.parts().middle());
        texts.put(RecipientField.GIVEN_NAME, recipient.parts().given());
        texts.put(RecipientField.SEX, recipient.sex().name());
        texts.put(RecipientField.BIRTH, recipient.birth());
        texts.put(RecipientField.CITIZEN_ID, recipient.citizenId());
        texts.put(RecipientField.POSITION, recipient.position());
        texts.put(RecipientField.UNIT, unit);
        texts.put(RecipientField.CLASS, recipient.recipientClass().name());
        texts.put(RecipientField.NOTE, recipient.note());
        return new RecipientDraft(texts);
    }

    public String text(RecipientField field) {
        return texts.getOrDefault(field, "");
    }

    public RecipientDraft with(RecipientField field, String text) {
        Map<RecipientField, String> changed = new EnumMap<>(RecipientField.class);
        changed.putAll(texts);
        changed.put(field, text);
        return new RecipientDraft(changed);
    }
}
