package vn.sovang.i18n;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sovang.domain.Finding;
import vn.sovang.domain.Problem;
import vn.sovang.domain.check.LadderRung.Sequence;
import vn.sovang.domain.check.ListFinding;
import vn.sovang.domain.list.ListField;
import vn.sovang.domain.list.Note;
import vn.sovang.text.DateLine;

/**
 * The words of one language. A key's first part names its file (all that begins with {@code decisions} stands in decisions.properties), so
 * each screen keeps its own words. Values with arguments are {@link MessageFormat} patterns; others are taken as they
 * stand. A key that is missing is a defect and throws.
 */
public final class Messages {
    private static final Pattern FIGURE = Pattern.compile("\\d{1,6}\\.\\d{1,6}");

    /** Digits of a year: what is longer is an amount. */
    private static final int YEAR = 4;

    private static final Set<String> SEQUENCES =
            Arrays.stream(Sequence.values()).map(Enum::name).collect(Collectors.toSet());

    private static final Set<String> LIST_FIELDS =
            Arrays.stream(ListField.values()).map(Enum::name).collect(Collectors.toSet());
    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Language language;
    private final Map<String, Properties> files = new ConcurrentHashMap<>();

    public Messages(Language language) {
        this.language = language;
    }

    public Language language() {
        return language;
    }

    public String get(String key) {
        String value = file(key).getProperty(key);
        if (value == null) {
            throw new IllegalArgumentException("no message for " + key + " in " + language);
        }
        return value;
    }

    /** The message with its arguments put in; numbers are grouped as the language writes them. */
    public String get(String key, Object... arguments) {
        return arguments.length == 0 ? get(key) : new MessageFormat(get(key), language.locale()).format(arguments);
    }

    /** The word for a constant, under {@code word.TYPE.CONSTANT}. */
    public String word(Enum<?> constant) {
        return get("word." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /**
     * What is wrong and what to do, with the record's components as arguments in their order. A field of a line in a
     * list is named together with its row.
     */
    public String problem(Problem problem) {
        Object[] arguments = Arrays.stream(problem.getClass().getRecordComponents())
                .map(component -> argument(component, problem))
                .toArray();
        String key = "problem." + problem.getClass().getSimpleName();
        return arguments.length == 0 ? get(key) : get(key, arguments);
    }

    /**
     * What the check before printing found, without the row: the element is the first argument, the details follow. Where one
     * of them cannot be told, other words are used.
     */
    public String finding(Finding finding) {
        String key = "finding." + finding.check().name();
        if (finding.details().contains("")) {
            key += ".less";
        }
        Object[] arguments = Stream.concat(
                        Stream.of(finding.element()), finding.details().stream().map(this::figure))
                .toArray();
        return get(key, arguments);
    }

    /**
     * What the check of a list found, without the row. Money among the details is grouped; where one cannot be told, other words
     * are used.
     */
    public String finding(ListFinding finding) {
        Object[] arguments = finding.details().stream().map(this::detail).toArray();
        String key = "check." + finding.check().name();
        if (finding.details().contains("")) {
            key += ".less";
        }
        return arguments.length == 0 ? get(key) : get(key, arguments);
    }

    /** What there is to know about a row of a list, in one sentence; fields and days among the details are written out. */
    public String note(Note note) {
        Object[] arguments = note.details().stream().map(this::said).toArray();
        String key = "note." + note.about().name();
        if (note.details().contains("")) {
            key += ".less";
        }
        return arguments.length == 0 ? get(key) : get(key, arguments);
    }

    private String said(String detail) {
        if (LIST_FIELDS.contains(detail)) {
            return get("field." + detail);
        }
        return ISO_DAY.matcher(detail).matches() ? DateLine.shortForm(LocalDate.parse(detail)) : detail;
    }

    private Object detail(String detail) {
        if (SEQUENCES.contains(detail)) {
            return word(Sequence.valueOf(detail));
        }
        boolean amount = detail.length() > YEAR && detail.chars().allMatch(Character::isDigit);
        return amount ? (Object) Long.valueOf(detail) : detail;
    }

    /** A size as the language writes it; anything else as it is. */
    private String figure(String detail) {
        return FIGURE.matcher(detail).matches()
                ? new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(language.locale()))
                        .format(Double.parseDouble(detail))
                : detail;
    }

    private Object argument(RecordComponent component, Problem problem) {
        Object value = value(component, problem);
        if (value instanceof List<?> list) {
            return String.join(", ", list.stream().map(String::valueOf).toList());
        }
        if (component.getName().equals("field")) {
            String word = get("field." + value);
            return row(problem).map(row -> get("problem.place", row, word)).orElse(word);
        }
        if (value instanceof Double length) {
            return decimal(length);
        }
        // Years and row numbers are names of things, not amounts: no grouping.
        return value instanceof Number ? value.toString() : value;
    }

    /** A number with one decimal, or two where it has them, as the language writes it. */
    public String decimal(double value) {
        DecimalFormat format = new DecimalFormat("0.0#", DecimalFormatSymbols.getInstance(language.locale()));
        return format.format(value);
    }

    /** The row a problem is about, as text; empty where it is about no line of a list. */
    private static Optional<String> row(Problem problem) {
        return Arrays.stream(problem.getClass().getRecordComponents())
                .filter(component -> component.getName().equals("row"))
                .map(component -> value(component, problem).toString())
                .filter(row -> !row.equals("0"))
                .findFirst();
    }

    private static Object value(RecordComponent component, Problem problem) {
        try {
            return component.getAccessor().invoke(problem);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }

    private Properties file(String key) {
        int dot = key.indexOf('.');
        String name = dot < 0 ? key : key.substring(0, dot);
        return files.computeIfAbsent(name, this::load);
    }

    private Properties load(String name) {
        String suffix =
                language == Language.VIETNAMESE ? "" : "_" + language.locale().getLanguage();
        String path = name + suffix + ".properties";
        Properties properties = new Properties();
        try (InputStream in = Messages.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException("no message file " + path);
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
        return properties;
    }
}
