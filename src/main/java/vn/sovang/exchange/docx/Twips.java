package vn.sovang.exchange.docx;

/** Lengths as a word processor counts them: twentieths of a point. */
final class Twips {
    private static final double PER_POINT = 20;
    private static final double PER_MM = PER_POINT * 72 / 25.4;

    private Twips() {}

    static long points(double points) {
        return Math.round(points * PER_POINT);
    }

    static long mm(double millimetres) {
        return Math.round(millimetres * PER_MM);
    }
}
