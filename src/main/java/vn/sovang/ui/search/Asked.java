package vn.sovang.ui.search;

import java.util.List;
import java.util.regex.Pattern;
import vn.sovang.domain.search.Condition;
import vn.sovang.domain.search.Query;
import vn.sovang.register.QueryReader;
import vn.sovang.register.QueryReader.Part;
import vn.sovang.register.QueryReader.Reading;

/** What stands in the box: the chips, and behind them what is being typed. */
record Asked(Query chips, String typed) {
    /** Nothing: all awards. */
    static final Asked NOTHING = new Asked(Query.ALL, "");

    /** What makes a range of the year before it: "2021" and then "đến 2024". */
    private static final Pattern RANGE_GOES_ON =
            Pattern.compile("\\s*(?:[-–—…]|\\.\\.|đến|tới|den|toi).*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    boolean isEmpty() {
        return chips.isEmpty() && typed.isBlank();
    }

    /** All of it as one query. */
    Query query(QueryReader reader) {
        return all(reader).chips;
    }

    /** Everything as chips. */
    Asked all(QueryReader reader) {
        Asked whole = joined();
        return new Asked(and(whole.chips, reader.read(whole.typed).parts()), "");
    }

    /**
     * The parts whose meaning is known and whose end has been seen as chips, and the words before them; what comes after them goes
     * on being typed. The same while nothing is known.
     */
    Asked known(QueryReader reader) {
        Asked whole = joined();
        Reading reading = reader.read(whole.typed);
        int known = 0;
        for (int i = 0; i < reading.parts().size(); i++) {
            Part part = reading.parts().get(i);
            if (!part.isWords() && !part.mayGrow()) {
                known = i + 1;
            }
        }
        if (known == 0) {
            return this;
        }
        List<Part> parts = reading.parts().subList(0, known);
        int end = parts.get(known - 1).span().end();
        return new Asked(and(whole.chips, parts), whole.typed.substring(end).stripLeading());
    }

    private static Query and(Query chips, List<Part> parts) {
        Query query = chips;
        for (Part part : parts) {
            for (Condition condition : part.conditions()) {
                query = query.and(condition);
            }
        }
        return query;
    }

    /** A year that has become a chip is typed again when what follows makes it the beginning of a range. */
    private Asked joined() {
        List<Condition> all = chips.conditions();
        boolean year = !all.isEmpty()
                && all.get(all.size() - 1) instanceof Condition.Years last
                && last.from() == last.to()
                && RANGE_GOES_ON.matcher(typed).matches();
        if (!year) {
            return this;
        }
        Condition.Years last = (Condition.Years) all.get(all.size() - 1);
        return new Asked(chips.without(last), last.from() + " " + typed.strip());
    }
}
