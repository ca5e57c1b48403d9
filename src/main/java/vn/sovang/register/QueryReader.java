package vn.sovang.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sovang.domain.References;
import vn.sovang.domain.search.Condition;
import vn.sovang.domain.search.Query;
import vn.sovang.text.Span;

/**
 * Reads what is typed to find awards: years, kinds, forms, units and so on where they are named, words otherwise. Accents and
 * capitals do not matter, the longest reading wins, and what is doubtful stays words, since a search that shows too much is better
 * than one that hides. Any text can be read; quotes make words of what they hold.
 */
public final class QueryReader {
    private final List<QueryRule> figures;
    private final QueryNames names;
    private final QueryLabels labels;
    private final QueryAbbreviations abbreviations;

    /** Reads for a register with these lists; "năm nay" is today's year. */
    public QueryReader(References references, LocalDate today) {
        figures = Stream.of(new QueryYears(today).rules(), QueryMoney.rules(), QueryNumbers.rules())
                .flatMap(List::stream)
                .toList();
        names = QueryVocabulary.of(references, today);
        labels = new QueryLabels(names);
        abbreviations = new QueryAbbreviations(references);
    }

    /** Reads for the register as it is now; to be made again when its lists have changed. */
    public static QueryReader of(Register register) {
        return new QueryReader(register.references(), register.today());
    }

    public Reading read(String typed) {
        QueryText text = new QueryText(typed);
        List<Part> parts = new ArrayList<>();
        int words = 0;
        int at = 0;
        while (at < text.size()) {
            Optional<QueryMatch> match = match(text, at);
            if (match.isEmpty()) {
                at++;
            } else if (match.get().sort() == QueryMatch.Sort.PLAIN) {
                at = match.get().end();
            } else {
                words(text, words, at).ifPresent(parts::add);
                parts.add(part(text, at, match.get()));
                at = match.get().end();
                words = at;
            }
        }
        words(text, words, at).ifPresent(parts::add);
        return Reading.of(parts);
    }

    /** The longest reading that begins at a piece; of two as long, labels go before figures and those before names. */
    private Optional<QueryMatch> match(QueryText text, int at) {
        QueryPiece piece = text.piece(at);
        if (piece.quoted()) {
            return Optional.of(QueryMatch.whole(at + 1, List.of(new Condition.Words(piece.text()))));
        }
        Stream<QueryMatch> found = Stream.of(
                        labels.at(text, at).stream(),
                        figures(text, at),
                        names.at(text, at).stream(),
                        abbreviations.at(text, at).stream())
                .flatMap(matches -> matches);
        return found.reduce((one, other) -> other.end() > one.end() ? other : one);
    }

    private Stream<QueryMatch> figures(QueryText text, int at) {
        return text.isNearFigure(at) ? figures.stream().flatMap(rule -> rule.at(text, at).stream()) : Stream.empty();
    }

    private static Part part(QueryText text, int from, QueryMatch match) {
        boolean last = match.end() == text.size();
        return new Part(
                span(text, from, match.end()), match.conditions(), last && match.sort() == QueryMatch.Sort.GROWING);
    }

    /** The pieces from one to another as words, without signs around them; nothing when they are but signs. */
    private static Optional<Part> words(QueryText text, int from, int to) {
        int first = from;
        int end = to;
        while (first < end && text.piece(first).isBlank()) {
            first++;
        }
        while (end > first && text.piece(end - 1).isBlank()) {
            end--;
        }
        return first == end
                ? Optional.empty()
                : Optional.of(new Part(
                        span(text, first, end), List.of(new Condition.Words(text.words(first, end - 1))), false));
    }

    private static Span span(QueryText text, int from, int to) {
        return new Span(text.piece(from).start(), text.piece(to - 1).end());
    }

    /** What was read: the query, and the parts of what was typed that it came from, in their order, apart from each other. */
    public record Reading(Query query, List<Part> parts) {
        public Reading {
            parts = List.copyOf(parts);
        }

        private static Reading of(List<Part> parts) {
            Query query = Query.ALL;
            for (Part part : parts) {
                for (Condition condition : part.conditions()) {
                    query = query.and(condition);
                }
            }
            return new Reading(query, parts);
        }
    }

    /**
     * A stretch of what was typed and the conditions it became: mostly one, several where a name is that of several things, none
     * for a label without a value. {@code mayGrow} when it stands last and may be the beginning of more ("tập thể" of "tập thể lao động
     * tiên tiến").
     */
    public record Part(Span span, List<Condition> conditions, boolean mayGrow) {
        public Part {
            conditions = List.copyOf(conditions);
        }

        public boolean isWords() {
            return conditions.stream().allMatch(Condition.Words.class::isInstance);
        }
    }
}
