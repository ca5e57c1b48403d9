package vn.sovang.domain;

/** How a recipient was called on the day of the award; never changed by later corrections of the recipient. */
public record AsNamed(
        RecipientKind kind,
        String honorific,
        String name,
        String position,
        String unit,
        RecipientClass recipientClass) {
    /** "Ông Cil Múp Ha Kriêng", or the bare name when there is no honorific. */
    public String full() {
        return honorific.isEmpty() ? name : honorific + " " + name;
    }

    public AsNamed withKind(RecipientKind value) {
        return new AsNamed(value, honorific, name, position, unit, recipientClass);
    }

    public AsNamed withHonorific(String value) {
        return new AsNamed(kind, value, name, position, unit, recipientClass);
    }

    public AsNamed withName(String value) {
        return new AsNamed(kind, honorific, value, position, unit, recipientClass);
    }

    public AsNamed withPosition(String value) {
        return new AsNamed(kind, honorific, name, value, unit, recipientClass);
    }

    public AsNamed withUnit(String value) {
        return new AsNamed(kind, honorific, name, position, value, recipientClass);
    }
}
