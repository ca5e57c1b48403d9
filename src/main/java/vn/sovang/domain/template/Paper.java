package vn.sovang.domain.template;

/** The sheet a certificate is printed on: width and height in millimetres, 40 to 1200, and what the printer cannot reach. */
public record Paper(double width, double height, Margins unprintable) {
    public static final double LEAST = 40;
    public static final double MOST = 1200;

    public Paper {
        Check.range("width", width, LEAST, MOST);
        Check.range("height", height, LEAST, MOST);
    }

    /** The same sheet turned by a quarter. */
    public Paper turned() {
        return new Paper(/* width= */ height, /* height= */ width, unprintable);
    }

    /** ISO 216 sizes an office has in the drawer, portrait. */
    public enum Preset {
        A3(297, 420),
        A4(210, 297),
        A5(148, 210);

        private final double shortSide;
        private final double longSide;

        Preset(double shortSide, double longSide) {
            this.shortSide = shortSide;
            this.longSide = longSide;
        }

        public Paper portrait() {
            return new Paper(shortSide, longSide, Margins.NONE);
        }

        public Paper landscape() {
            return new Paper(longSide, shortSide, Margins.NONE);
        }
    }
}
