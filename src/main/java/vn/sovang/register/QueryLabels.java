package vn.sovang.register;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sovang.domain.search.Condition;

/**
 * Labels that say what the words after them name: "đơn vị: xã Lát", "người ký Ngô Trọng Đạt". A label with a colon and nothing
 * after it says nothing yet; before what has no such name it is left out.
 */
final class QueryLabels {
    private static final List<Label> LABELS = List.of(
            new Label("(?:đơn vị|don vi) ?:", QueryName.Sort.UNIT),
            new Label("(?:hình thức|hinh thuc|danh hiệu|danh hieu) ?:", QueryName.Sort.FORM),
            new Label("(?:lĩnh vực|linh vuc)(?: ?:)?", QueryName.Sort.FIELD),
            new Label("(?:phương thức|phuong thuc|loại hình|loai hinh)(?: ?:)?", QueryName.Sort.METHOD),
            new Label("(?:loại|loai|đối tượng|doi tuong|loại đối tượng|loai doi tuong) ?:", QueryName.Sort.KIND),
            new Label("(?:người|nguoi) (?:ký|kí|ky)(?: ?:)?|(?:ký|kí|ky) ?:", QueryName.Sort.SIGNER));

    private final QueryNames names;

    QueryLabels(QueryNames names) {
        this.names = names;
    }

    Optional<QueryMatch> at(QueryText text, int piece) {
        for (Label label : LABELS) {
            Matcher matcher = label.pattern
                    .matcher(text.line())
                    .region(text.offset(piece), text.line().length());
            if (matcher.lookingAt()) {
                boolean colon = matcher.group().endsWith(":");
                return valued(label.sort, text, text.after(matcher.end()), colon);
            }
        }
        return Optional.empty();
    }

    private Optional<QueryMatch> valued(QueryName.Sort sort, QueryText text, int value, boolean colon) {
        Optional<QueryMatch> named = names.labelled(sort, text, value);
        if (named.isPresent() || !colon) {
            return named;
        }
        if (value == text.size()
                || text.piece(value).quoted()
                || text.piece(value).isBlank()) {
            return Optional.of(QueryMatch.growing(value, List.of()));
        }
        return Optional.of(QueryMatch.growing(value + 1, List.of(new Condition.Words(text.run(value, value + 1)))));
    }

    private record Label(Pattern pattern, QueryName.Sort sort) {
        Label(String regex, QueryName.Sort sort) {
            this(QueryRule.compiled("(?:" + regex + ")"), sort);
        }
    }
}
