package vn.sovang.domain.template;

/** The families that travel with the program, so that a certificate looks the same on every machine. */
public enum Typeface {
    SERIF("Liberation Serif"),
    TITLE("Playfair Display"),
    SCRIPT("Dancing Script"),
    SANS("Roboto");

    private final String family;

    Typeface(String family) {
        this.family = family;
    }

    public String family() {
        return family;
    }
}
