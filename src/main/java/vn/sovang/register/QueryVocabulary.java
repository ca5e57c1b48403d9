package vn.sovang.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.References;
import vn.sovang.domain.Unit;
import vn.sovang.domain.search.Condition;
import vn.sovang.register.QueryName.Sort;
import vn.sovang.register.QueryName.Standing;
import vn.sovang.text.Folding;

/** All names a query of one register may hold: its own lists, the kinds of recipients, and phrases that are words only. */
final class QueryVocabulary {
    /** Fields are called by words that stand in every achievement (y tế, xây dựng): shorter names need their label. */
    private static final int FIELD_WORDS = 3;

    private static final int METHOD_WORDS = 2;
    private static final int FORM_WORDS = 2;

    private static final Pattern KIND_OF_PLACE = Pattern.compile(
            "^(?:xã|phường|thị trấn|đặc khu|thị xã|thành phố|huyện|[xp]\\.|tt\\.|tx\\.|tp\\.) *",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final List<QueryName> names = new ArrayList<>();

    private QueryVocabulary() {}

    static QueryNames of(References references, LocalDate today) {
        QueryVocabulary made = new QueryVocabulary();
        made.phrases(references);
        made.constants(today);
        references.forms().forEach(form -> made.add(Sort.FORM, form.name(), FORM_WORDS, new Condition.Form(form.id())));
        references
                .methods()
                .forEach(method ->
                        made.add(Sort.METHOD, method.name(), METHOD_WORDS, new Condition.ByMethod(method.id())));
        references
                .fields()
                .forEach(field -> made.add(Sort.FIELD, field.name(), FIELD_WORDS, new Condition.InField(field.id())));
        references.units().forEach(made::unit);
        references
                .signers()
                .forEach(signer -> made.names.add(QueryName.of(
                        Sort.SIGNER, Standing.LABELLED, signer.name(), new Condition.SignedBy(signer.id()))));
        return new QueryNames(made.names);
    }

    private void constants(LocalDate today) {
        Condition household = new Condition.Kind(RecipientKind.HOUSEHOLD);
        kind("cá nhân", RecipientKind.INDIVIDUAL);
        kind("tập thể", RecipientKind.COLLECTIVE);
        kind("hộ gia đình", RecipientKind.HOUSEHOLD);
        names.add(QueryName.of(Sort.KIND, Standing.ACCENTED, "hộ", household));
        names.add(QueryName.of(Sort.YEAR, Standing.ALONE, "năm nay", QueryYears.back(today, 0)));
        names.add(QueryName.of(Sort.YEAR, Standing.ALONE, "năm ngoái", QueryYears.back(today, 1)));
        names.add(QueryName.of(Sort.YEAR, Standing.ALONE, "năm trước", QueryYears.back(today, 1)));
    }

    private void kind(String name, RecipientKind kind) {
        names.add(QueryName.of(Sort.KIND, Standing.ALONE, name, new Condition.Kind(kind)));
    }

    private void unit(Unit unit) {
        Condition condition = new Condition.InUnit(unit.id());
        for (String name : List.of(unit.name(), unit.shortName())) {
            names.add(QueryName.of(Sort.UNIT, Standing.ALONE, name, condition));
            String place = KIND_OF_PLACE.matcher(name).replaceFirst("");
            if (!place.equals(name)) {
                names.add(QueryName.of(Sort.UNIT, Standing.ONLY, place, condition));
            }
        }
    }

    private void add(Sort sort, String name, int fewest, Condition condition) {
        boolean ownName = Folding.fold(name).split(" ", -1).length >= fewest;
        names.add(QueryName.of(sort, ownName ? Standing.ALONE : Standing.LABELLED, name, condition));
    }

    /** "Phòng …", "công tác …" and the like before the name of a field or method name something else. */
    private void phrases(References references) {
        List<String> topics = new ArrayList<>();
        references.fields().forEach(field -> topics.add(field.name()));
        references.methods().forEach(method -> topics.add(method.name()));
        for (String line : lines()) {
            if (line.endsWith("…")) {
                String head = line.substring(0, line.length() - 1);
                topics.forEach(topic -> names.add(QueryName.plain(head + topic)));
            } else {
                names.add(QueryName.plain(line));
            }
        }
    }

    private static List<String> lines() {
        try (InputStream in = QueryVocabulary.class.getResourceAsStream("plain-phrases.txt")) {
            if (in == null) {
                throw new IOException("no resource plain-phrases.txt");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
