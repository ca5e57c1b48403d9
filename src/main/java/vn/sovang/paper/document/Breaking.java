package vn.sovang.paper.document;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.paper.layout.Measure;
import vn.sovang.text.LineBreaks;

/** Breaks a line of text into lines of a width in em, where Vietnamese allows it. A word wider than that is broken too, not cut off. */
final class Breaking {
    /** As many lines as any text may take. */
    private static final int ANY = 100_000;

    /** Signs after which a word is best broken, and those that will do. */
    private static final List<String> BREAKS_AFTER = List.of("/-–", ",.;:_@");

    private final Measure measure;
    private final double width;

    Breaking(Measure measure, double width) {
        this.measure = measure;
        this.width = width;
    }

    /** Lines of much the same length, as they look best under each other in the middle. */
    List<String> even(String text) {
        var printed = measure.printed(text);
        return measure.wrap(printed, width, ANY).orElseGet(() -> new Filled(0).lines(printed));
    }

    /** Lines that begin or end under each other. */
    List<String> ragged(String text) {
        var printed = measure.printed(text);
        return measure.fill(printed, width).orElseGet(() -> new Filled(0).lines(printed));
    }

    /** Lines as full as they get, to be stretched to the width; the first of them is shorter by an indent in em. */
    List<String> full(String text, double indent) {
        return new Filled(indent).lines(measure.printed(text));
    }

    /** Lines being filled, one piece after the other. */
    private final class Filled {
        private final List<String> lines = new ArrayList<>();
        private double room;
        private String line = "";

        Filled(double indent) {
            room = width - indent;
        }

        List<String> lines(String text) {
            for (var piece : LineBreaks.glue(text).split(" ", -1)) {
                var words = piece.replace(LineBreaks.NO_BREAK_SPACE, ' ');
                if (measure.width(words) <= width) {
                    add(words);
                } else {
                    for (var word : words.split(" ", -1)) {
                        add(word);
                    }
                }
            }
            lines.add(line);
            return lines;
        }

        private void add(String word) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (fits(longer)) {
                line = longer;
                return;
            }
            if (!line.isEmpty()) {
                end(line);
            }
            var rest = word;
            while (!fits(rest)) {
                var head = head(rest);
                end(rest.substring(0, head));
                rest = rest.substring(head);
            }
            line = rest;
        }

        private void end(String full) {
            lines.add(full);
            room = width;
        }

        private boolean fits(String text) {
            return measure.width(text) <= room;
        }

        /** How much of a word stands on a line: at least one letter, if possible up to a sign after which one may break. */
        private int head(String word) {
            var most = word.offsetByCodePoints(0, 1);
            while (most < word.length() && fits(word.substring(0, word.offsetByCodePoints(most, 1)))) {
                most = word.offsetByCodePoints(most, 1);
            }
            for (var signs : BREAKS_AFTER) {
                for (var end = most; end > 1; end--) {
                    if (signs.indexOf(word.charAt(end - 1)) >= 0) {
                        return end;
                    }
                }
            }
            return most;
        }
    }
}
