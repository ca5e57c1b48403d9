package vn.sovang.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.sovang.domain.template.Anchor;
import vn.sovang.domain.template.Box;
import vn.sovang.domain.template.Colour;
import vn.sovang.domain.template.PictureElement.Proportions;
import vn.sovang.paper.layout.FontFace;
import vn.sovang.paper.layout.Mark;
import vn.sovang.paper.layout.Mark.LineMark;
import vn.sovang.paper.layout.Mark.PictureMark;
import vn.sovang.paper.layout.Mark.TextMark;
import vn.sovang.paper.layout.Sheet;
import vn.sovang.paper.pdf.Page;

/** Certificates laid out beforehand, as a text file that every page writer is given: one background, then page after page. */
final class MarksFile {
    private static final String PAGE = "page";

    private MarksFile() {}

    static void write(List<Page> pages, Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        Sheet first = pages.get(0).sheet();
        lines.add(first.width() + "\t" + first.height());
        first.background().forEach(mark -> lines.add(line(mark)));
        for (Page page : pages) {
            lines.add(PAGE + "\t" + page.bookmark());
            page.sheet().own().forEach(mark -> lines.add(line(mark)));
        }
        Files.write(file, lines);
    }

    private static String line(Mark mark) {
        if (mark instanceof TextMark text) {
            return String.join(
                    "\t",
                    "text",
                    text.face().name(),
                    Double.toString(text.size()),
                    text.colour().toString(),
                    Double.toString(text.tracking()),
                    Double.toString(text.x()),
                    Double.toString(text.baseline()),
                    text.text());
        }
        if (mark instanceof PictureMark picture) {
            return String.join(
                    "\t",
                    "picture",
                    picture.source(),
                    box(picture.box()),
                    picture.proportions().name(),
                    picture.anchor().name(),
                    Double.toString(picture.opacity()));
        }
        if (mark instanceof LineMark line) {
            return String.join(
                    "\t", "line", box(line.box()), line.colour().toString(), Double.toString(line.thickness()));
        }
        throw new IllegalArgumentException("no certificate measured here has a " + mark);
    }

    private static String box(Box box) {
        return box.x() + "\t" + box.y() + "\t" + box.width() + "\t" + box.height();
    }

    static List<Page> read(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            String[] size = lines.get(0).split("\t", -1);
            List<Mark> background = new ArrayList<>();
            int at = 1;
            for (; !lines.get(at).startsWith(PAGE); at++) {
                background.add(mark(lines.get(at).split("\t", -1)));
            }
            List<Mark> shared = List.copyOf(background);
            List<Page> pages = new ArrayList<>();
            while (at < lines.size()) {
                String bookmark = lines.get(at).substring(PAGE.length() + 1);
                List<Mark> own = new ArrayList<>();
                for (at++; at < lines.size() && !lines.get(at).startsWith(PAGE); at++) {
                    own.add(mark(lines.get(at).split("\t", -1)));
                }
                pages.add(new Page(
                        new Sheet(Double.parseDouble(size[0]), Double.parseDouble(size[1]), shared, own), bookmark));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Mark mark(String[] parts) {
        return switch (parts[0]) {
            case "text" ->
                new TextMark(
                        FontFace.valueOf(parts[1]),
                        number(parts[2]),
                        Colour.of(parts[3]),
                        number(parts[4]),
                        number(parts[5]),
                        number(parts[6]),
                        parts[7]);
            case "picture" ->
                new PictureMark(
                        parts[1],
                        box(parts, 2),
                        Proportions.valueOf(parts[6]),
                        Anchor.valueOf(parts[7]),
                        number(parts[8]));
            case "line" -> new LineMark(box(parts, 1), Colour.of(parts[5]), number(parts[6]));
            default -> throw new IllegalArgumentException(parts[0]);
        };
    }

    private static Box box(String[] parts, int from) {
        return new Box(number(parts[from]), number(parts[from + 1]), number(parts[from + 2]), number(parts[from + 3]));
    }

    private static double number(String text) {
        return Double.parseDouble(text);
    }
}
