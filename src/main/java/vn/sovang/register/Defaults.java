package vn.sovang.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sovang.domain.AwardForm;
import vn.sovang.domain.AwardMethod;
import vn.sovang.domain.BaseSalary;
import vn.sovang.domain.Coefficient;
import vn.sovang.domain.Entity;
import vn.sovang.domain.Field;
import vn.sovang.domain.RecipientKind;
import vn.sovang.exchange.csv.CsvLine;
import vn.sovang.exchange.csv.CsvRecords;

/** The forms, coefficients, base salaries, fields and methods every new register starts with, by their codes. */
record Defaults(Map<String, AwardForm> forms, Map<String, Field> fields, Map<String, AwardMethod> methods) {

    /** Puts the shipped lists into a register that is being made. */
    static Defaults insert(Writing tx) {
        Map<String, AwardForm> forms = new HashMap<>();
        for (CsvLine line : read("form")) {
            forms.put(line.text("code"), tx.insert(form(tx, line)));
        }
        for (CsvLine line : read("coefficient")) {
            long form = known(forms, line, "form").id();
            RecipientKind kind = line.constant("kind", RecipientKind.INDIVIDUAL);
            tx.insert(new Coefficient(0, form, kind, line.integer("hundredths"), line.date("valid_from")));
        }
        for (CsvLine line : read("base_salary")) {
            tx.insert(new BaseSalary(0, line.whole("amount"), line.date("valid_from"), line.text("source")));
        }
        Map<String, Field> fields = new HashMap<>();
        for (CsvLine line : read("field")) {
            Field field = new Field(0, line.text("code"), line.text("name"), fields.size() + 1);
            fields.put(field.code(), tx.insert(field));
        }
        Map<String, AwardMethod> methods = new HashMap<>();
        for (CsvLine line : read("method")) {
            AwardMethod method = new AwardMethod(0, line.text("code"), line.text("name"), methods.size() + 1);
            methods.put(method.code(), tx.insert(method));
        }
        return new Defaults(forms, fields, methods);
    }

    private static AwardForm form(Writing tx, CsvLine line) {
        return new AwardForm(
                0,
                tx.uid(),
                line.text("code"),
                line.text("name"),
                line.text("category"),
                line.integer("rank"),
                line.text("certificate"),
                line.text("level"));
    }

    /** What a column's code stands for. */
    static <E extends Entity> E known(Map<String, E> byCode, CsvLine line, String column) {
        E entity = byCode.get(line.text(column));
        if (entity == null) {
            throw line.bad(column, line.text(column));
        }
        return entity;
    }

    private static List<CsvLine> read(String name) {
        String file = "defaults/" + name + ".csv";
        try (InputStream in = Defaults.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + file);
            }
            return CsvRecords.read(in, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
