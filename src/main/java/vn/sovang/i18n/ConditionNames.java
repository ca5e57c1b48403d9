package vn.sovang.i18n;

import java.util.List;
import java.util.Optional;
import vn.sovang.domain.AwardForm;
import vn.sovang.domain.AwardMethod;
import vn.sovang.domain.Field;
import vn.sovang.domain.References;
import vn.sovang.domain.Signer;
import vn.sovang.domain.Unit;
import vn.sovang.domain.search.Condition;
import vn.sovang.domain.search.Query;

/**
 * How a condition of a search is said: a label ("Năm") and a value ("2021 – 2024"), with the names of a register's lists. What is
 * said in Vietnamese can be typed into the search box and is read as the same condition. Words have no label.
 */
public final class ConditionNames {
    private final Messages words;
    private final References references;

    public ConditionNames(Messages words, References references) {
        this.words = words;
        this.references = references;
    }

    /** All conditions of a query, one after the other. */
    public List<String> say(Query query) {
        return query.conditions().stream().map(this::say).toList();
    }

    /** "Năm: 2021 – 2024"; words as they are. */
    public String say(Condition condition) {
        String label = label(condition);
        return label.isEmpty() ? value(condition) : words.get("condition.said", label, value(condition));
    }

    /** "Năm"; empty for words. */
    public String label(Condition condition) {
        return condition instanceof Condition.Words
                ? ""
                : words.get("condition." + condition.getClass().getSimpleName());
    }

    /** "2021 – 2024". What was deleted since is said to be so. */
    public String value(Condition condition) {
        if (condition instanceof Condition.Words said) {
            return said.text();
        }
        if (condition instanceof Condition.Kind kind) {
            return words.word(kind.kind());
        }
        if (condition instanceof Condition.DecisionNumbered decision) {
            return decision.number();
        }
        return figures(condition).or(() -> name(condition)).orElseGet(() -> words.get("condition.gone"));
    }

    private Optional<String> figures(Condition condition) {
        if (condition instanceof Condition.Years years) {
            return Optional.of(years(years));
        }
        if (condition instanceof Condition.Amount amount) {
            return Optional.of(amount(amount));
        }
        if (condition instanceof Condition.BookNumbered book) {
            return Optional.of(range(Integer.toString(book.from()), Integer.toString(book.to())));
        }
        return Optional.empty();
    }

    private Optional<String> name(Condition condition) {
        if (condition instanceof Condition.Form form) {
            return references.form(form.id()).map(AwardForm::name);
        }
        if (condition instanceof Condition.InUnit unit) {
            return references.unit(unit.id()).map(Unit::name);
        }
        if (condition instanceof Condition.InField field) {
            return references.field(field.id()).map(Field::name);
        }
        if (condition instanceof Condition.ByMethod method) {
            return references.method(method.id()).map(AwardMethod::name);
        }
        return condition instanceof Condition.SignedBy signer
                ? references.signer(signer.id()).map(Signer::name)
                : Optional.empty();
    }

    private String years(Condition.Years years) {
        String from = Integer.toString(years.from());
        String to = Integer.toString(years.to());
        if (years.to() == Condition.Years.ANY_TO) {
            return words.get("condition.from", from);
        }
        return years.from() == Condition.Years.ANY_FROM ? words.get("condition.to", to) : range(from, to);
    }

    private String amount(Condition.Amount amount) {
        String from = words.get("condition.money", amount.from());
        String to = words.get("condition.money", amount.to());
        if (amount.to() == Condition.Amount.ANY_TO) {
            return words.get("condition.from", from);
        }
        return amount.from() == 0 ? words.get("condition.to", to) : range(from, to);
    }

    private String range(String from, String to) {
        return from.equals(to) ? from : words.get("condition.range", from, to);
    }
}
