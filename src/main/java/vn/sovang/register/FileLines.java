package vn.sovang.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sovang.domain.AsNamed;
import vn.sovang.domain.list.ListField;
import vn.sovang.domain.list.ListRow;
import vn.sovang.text.Folding;
import vn.sovang.text.Likeness;

/** The lines of a file that were read already, to find those that come twice. */
final class FileLines {
    private final Map<String, List<Line>> byName = new HashMap<>();

    /** A line of the file that is taken over or there already, how it names whom it is about, and who that is; 0 for somebody new. */
    record Line(ListRow row, AsNamed named, long recipientId) {}

    private static String key(AsNamed named) {
        return named.kind() + " " + Likeness.key(named.name());
    }

    void add(ListRow row, AsNamed named, long recipientId) {
        byName.computeIfAbsent(key(named), each -> new ArrayList<>()).add(new Line(row, named, recipientId));
    }

    /** The first line about the same person. */
    Optional<Line> same(ListRow row, AsNamed named) {
        return byName.getOrDefault(key(named), List.of()).stream()
                .filter(line -> ListedLines.isOneName(Likeness.of(line.named.name(), named.name())))
                .filter(line -> ListedLines.agree(line.named.unit(), named.unit(), ListedLines::isOneText))
                .filter(line -> ListedLines.sameBirth(line.row.value(ListField.BIRTH), row.value(ListField.BIRTH)))
                .filter(line -> ListedLines.agree(
                        line.row.value(ListField.CITIZEN_ID), row.value(ListField.CITIZEN_ID), String::equals))
                .findFirst();
    }

    /** Whether two rows tell as much of whom they are about: of two of one name only one may have a unit or a birth. */
    static boolean tellAsMuch(ListRow one, ListRow other) {
        return one.value(ListField.UNIT).isEmpty()
                        == other.value(ListField.UNIT).isEmpty()
                && one.value(ListField.BIRTH).isEmpty()
                        == other.value(ListField.BIRTH).isEmpty();
    }

    /** Whether a row tells of the same person and says nothing that the other does not say. */
    static boolean saysNothingMore(ListRow row, ListRow other) {
        return tellAsMuch(row, other)
                && row.values().entrySet().stream()
                        .filter(each -> each.getKey() != ListField.NAME && each.getKey() != ListField.HONORIFIC)
                        .allMatch(each -> isSame(each.getKey(), each.getValue(), other.value(each.getKey())));
    }

    private static boolean isSame(ListField field, String one, String other) {
        return field == ListField.UNIT
                ? ListedLines.isOneText(one, other)
                : Folding.compact(one).equals(Folding.compact(other));
    }
}
