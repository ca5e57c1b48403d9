package vn.sovang.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.sovang.text.PersonName;

/** A copy of a recipient in progress; key and kind stay. */
public final class RecipientEdit {
    private final Recipient start;
    private String honorific;
    private String name;
    private PersonName parts;
    private Sex sex;
    private String birth;
    private String citizenId;
    private String position;
    private @Nullable Long unitId;
    private RecipientClass recipientClass;
    private String note;
    private @Nullable Instant binnedAt;

    RecipientEdit(Recipient start) {
        this.start = start;
        this.honorific = start.honorific();
        this.name = start.name();
        this.parts = start.parts();
        this.sex = start.sex();
        this.birth = start.birth();
        this.citizenId = start.citizenId();
        this.position = start.position();
        this.unitId = start.unitId();
        this.recipientClass = start.recipientClass();
        this.note = start.note();
        this.binnedAt = start.binnedAt();
    }

    public RecipientEdit honorific(String value) {
        honorific = value;
        return this;
    }

    public RecipientEdit sex(Sex value) {
        sex = value;
        return this;
    }

    public RecipientEdit birth(String value) {
        birth = value;
        return this;
    }

    public RecipientEdit citizenId(String value) {
        citizenId = value;
        return this;
    }

    public RecipientEdit position(String value) {
        position = value;
        return this;
    }

    public RecipientEdit unitId(@Nullable Long value) {
        unitId = value;
        return this;
    }

    public RecipientEdit recipientClass(RecipientClass value) {
        recipientClass = value;
        return this;
    }

    public RecipientEdit note(String value) {
        note = value;
        return this;
    }

    public RecipientEdit binnedAt(@Nullable Instant value) {
        binnedAt = value;
        return this;
    }

    /** The name together with its three parts, all empty for a collective. */
    public RecipientEdit name(String value, PersonName nameParts) {
        name = value;
        parts = nameParts;
        return this;
    }

    public Recipient build() {
        return new Recipient(
                start.id(),
                start.uid(),
                start.kind(),
                honorific,
                name,
                parts,
                sex,
                birth,
                citizenId,
                position,
                unitId,
                recipientClass,
                note,
                start.sample(),
                binnedAt);
    }
}
