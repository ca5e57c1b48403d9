package vn.sovang.domain.list;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sovang.text.Cleaning;
import vn.sovang.text.Folding;
import vn.sovang.text.Honorific;

/** The cell of a name: what stands before the name, the name, and a position behind it where one is looked for. */
record NameCell(String honorific, String name, String position) {
    private static final Pattern BEHIND = Pattern.compile("(.+?)(?: [–—-] ?|[,;] | ?\\()(.+?)\\)?");

    /** A name that may have a position behind it, parted by a dash, a comma, brackets or a line break. */
    static NameCell withPosition(String raw) {
        String[] lines = raw.strip().split("\\R", 2);
        String first = Cleaning.clean(lines[0]);
        if (lines.length == 2) {
            return new NameCell("", first, Cleaning.clean(lines[1]).replaceAll("^[(–-] ?|\\)$", ""));
        }
        Matcher parts = BEHIND.matcher(first);
        return parts.matches() ? new NameCell("", parts.group(1), parts.group(2).strip()) : new NameCell("", first, "");
    }

    /** The whole cell as a name. */
    static NameCell of(String raw) {
        return new NameCell("", Cleaning.clean(raw), "");
    }

    /** With the honorific of a person or household taken off the name; {@code said} stands in a column of its own. */
    NameCell person(String said) {
        Honorific split = Honorific.split(name);
        if (split.honorific().isEmpty()) {
            return new NameCell(said, name, position);
        }
        boolean twice = said.isEmpty() || Folding.fold(said).equals(Folding.fold(split.honorific()));
        return new NameCell(twice ? split.honorific() : said + " " + split.honorific(), split.name(), position);
    }

    /** With "Tập thể" taken off the name of a collective that goes on. */
    NameCell collective(String said) {
        boolean before = Folding.fold(name).startsWith("tap the ") && FoldedWords.isCollective(rest());
        return before
                ? new NameCell(
                        said.isEmpty() ? name.substring(0, name.length() - rest().length() - 1) : said,
                        rest(),
                        position)
                : new NameCell(said, name, position);
    }

    private String rest() {
        String[] words = name.split(" ", 3);
        return words.length < 3 ? "" : words[2];
    }
}
