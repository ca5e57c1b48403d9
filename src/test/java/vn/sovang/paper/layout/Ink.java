package vn.sovang.paper.layout;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.domain.template.Box;
import vn.sovang.paper.layout.Mark.TextMark;

/** Where the ink of a sheet's letters is, in millimetres. */
public final class Ink {
    private static final double MM = 25.4 / 72;

    private final FontBook fonts;

    public Ink(FontBook fonts) {
        this.fonts = fonts;
    }

    public static List<TextMark> texts(Sheet sheet) {
        var texts = new ArrayList<TextMark>();
        for (var marks : List.of(sheet.background(), sheet.own())) {
            for (var mark : marks) {
                if (mark instanceof TextMark text) {
                    texts.add(text);
                }
            }
        }
        return texts;
    }

    static TextMark text(LaidOut laid, String words) {
        return texts(laid.sheet()).stream()
                .filter(mark -> mark.text().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError(words + " is not among " + texts(laid.sheet())));
    }

    /** The ink of a whole line. */
    public Box of(TextMark mark) {
        var file = fonts.file(mark.face());
        var em = mark.size() * MM;
        var letters = mark.text().codePointCount(0, mark.text().length());
        var width = file.width(mark.text()) * em + mark.tracking() * MM * (letters - 1);
        var top = mark.text().codePoints().mapToDouble(file::top).max().orElse(0) * em;
        var bottom = mark.text().codePoints().mapToDouble(file::bottom).min().orElse(0) * em;
        return new Box(mark.x(), mark.baseline() - top, width, top - bottom);
    }

    /** The texts of which some letter touches a letter of another, in pairs. */
    public List<String> touching(Sheet sheet) {
        var marks = texts(sheet);
        var lines = marks.stream().map(this::letters).toList();
        var touching = new ArrayList<String>();
        for (var i = 0; i < lines.size(); i++) {
            for (var j = i + 1; j < lines.size(); j++) {
                if (touch(lines.get(i), lines.get(j))) {
                    touching.add(marks.get(i).text() + " / " + marks.get(j).text());
                }
            }
        }
        return touching;
    }

    private static boolean touch(List<Box> one, List<Box> other) {
        return one.stream().anyMatch(letter -> other.stream().anyMatch(ink -> overlap(letter, ink)));
    }

    private static boolean overlap(Box one, Box other) {
        return one.x() < other.right()
                && other.x() < one.right()
                && one.y() < other.bottom()
                && other.y() < one.bottom();
    }

    private List<Box> letters(TextMark mark) {
        var file = fonts.file(mark.face());
        var em = mark.size() * MM;
        var boxes = new ArrayList<Box>();
        var x = mark.x();
        for (var letter : mark.text().codePoints().toArray()) {
            var outline = file.outline(file.glyph(letter));
            if (outline.limit() > 0) {
                var left = outline.getShort(2) * em / file.unitsPerEm();
                var right = outline.getShort(6) * em / file.unitsPerEm();
                var top = mark.baseline() - file.top(letter) * em;
                boxes.add(new Box(x + left, top, right - left, (file.top(letter) - file.bottom(letter)) * em));
            }
            x += file.width(Character.toString(letter)) * em + mark.tracking() * MM;
        }
        return boxes;
    }
}
