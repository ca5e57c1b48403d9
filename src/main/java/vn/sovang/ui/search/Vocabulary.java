package vn.sovang.ui.search;

import java.util.List;
import vn.sovang.domain.search.Condition;
import vn.sovang.domain.search.Query;
import vn.sovang.i18n.ConditionNames;
import vn.sovang.i18n.Language;
import vn.sovang.i18n.Messages;
import vn.sovang.register.QueryReader;
import vn.sovang.register.Register;

/** What a register calls its things: how a query is read, how it is said, and how it is written so that it is read the same. */
record Vocabulary(QueryReader reader, ConditionNames names, ConditionNames written) {
    /** Reads the lists of the register; on the thread of the connection. */
    static Vocabulary of(Register register, Messages messages) {
        return new Vocabulary(
                QueryReader.of(register),
                new ConditionNames(messages, register.references()),
                new ConditionNames(new Messages(Language.VIETNAMESE), register.references()));
    }

    /** "hà · Năm: 2021 – 2024". */
    String say(Query query) {
        return String.join(" · ", query.conditions().stream().map(names::say).toList());
    }

    /** "hà · 2021 – 2024". */
    String sayShort(Query query) {
        return String.join(" · ", query.conditions().stream().map(names::value).toList());
    }

    /** As it could be typed, also when the lists of the register have other keys one day. */
    String write(Query query) {
        return String.join(" ", query.conditions().stream().map(this::write).toList());
    }

    private String write(Condition condition) {
        String said = written.say(condition);
        boolean plain = reader.read(said).query().equals(new Query(List.of(condition)));
        return plain || !(condition instanceof Condition.Words) ? said : '"' + said + '"';
    }
}
