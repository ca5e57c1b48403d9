package vn.sovang.domain.list;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import vn.sovang.domain.CitizenId;
import vn.sovang.domain.Problem;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.Sex;
import vn.sovang.domain.grid.GridCell;
import vn.sovang.domain.list.Note.About;
import vn.sovang.text.Cleaning;
import vn.sovang.text.Folding;
import vn.sovang.text.Honorific;
import vn.sovang.text.MoneyInput;
import vn.sovang.text.PersonName;
import vn.sovang.text.legacy.LegacyColumn;

/** Reads one line of a list: the cells of its fields become what they mean. */
final class LineReader {
    private static final int FIGURES = 12;
    private static final int LEAST_FIGURES = 10;

    private final int number;
    private final Map<ListField, GridCell> cells;
    private final ReadingChoices choices;
    private final BirthColumn births;
    private final Map<ListField, String> values = new EnumMap<>(ListField.class);
    private final List<Flaw> flaws = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private List<String> readings = List.of();

    LineReader(int number, Map<ListField, GridCell> cells, ReadingChoices choices, BirthColumn births) {
        this.number = number;
        this.cells = cells;
        this.choices = choices;
        this.births = births;
    }

    void note(Note note) {
        notes.add(note);
    }

    private GridCell cell(ListField field) {
        return cells.getOrDefault(field, GridCell.EMPTY);
    }

    private String text(ListField field) {
        return Cleaning.clean(cell(field).text());
    }

    private void put(ListField field, String value) {
        if (!value.isEmpty()) {
            values.put(field, value);
        }
    }

    private void flaw(ListField field, Problem problem) {
        flaws.add(new Flaw(field, problem));
    }

    /** Reads the line. {@code section} are the kinds of the heading above, {@code group} the office or place it names. */
    ListRow read(List<RecipientKind> section, String group, Names names, Map<ListField, String> said) {
        RecipientKind kind = name(section, names);
        places(group);
        put(
                ListField.ACHIEVEMENT,
                Cleaning.cleanLines(cell(ListField.ACHIEVEMENT).text()));
        put(ListField.NOTE, Cleaning.cleanLines(cell(ListField.NOTE).text()));
        put(ListField.FORM, text(ListField.FORM));
        birth();
        sex();
        citizenId();
        amount();
        bookNumber();
        return new ListRow(number, ListRow.Role.LINE, kind, said, values, readings, flaws, notes);
    }

    /** How the names of a list are written. */
    enum Names {
        WITH_CAPITALS,
        /** In an encoding that could not write every capital. */
        WITHOUT_CAPITALS
    }

    private RecipientKind name(List<RecipientKind> section, Names names) {
        String given = text(ListField.GIVEN_NAME);
        String raw = cell(ListField.NAME).text() + (given.isEmpty() ? "" : " " + given);
        String said = text(ListField.HONORIFIC).replaceFirst(" ?[:.]$", "");
        NameCell cell = NameCell.of(raw);
        RecipientKind kind = kind(cell.name(), said, section);
        if (kind == RecipientKind.COLLECTIVE) {
            cell = cell.collective(said);
        } else {
            boolean split = choices.nameCells() == ReadingChoices.NameCells.NAME_AND_POSITION;
            cell = (split ? NameCell.withPosition(raw) : cell).person(said);
        }
        if (!cell.position().isEmpty()) {
            put(ListField.POSITION, cell.position());
            notes.add(Note.of(About.POSITION_FROM_NAME, cell.position()));
        }
        put(ListField.HONORIFIC, cell.honorific());
        String name = kind == RecipientKind.COLLECTIVE ? cell.name() : withCapitals(cell.name(), names);
        put(ListField.NAME, name);
        if (name.isEmpty()) {
            flaw(ListField.NAME, new Problem.NameMissing(number));
        }
        return kind;
    }

    private String withCapitals(String name, Names names) {
        String usual = names == Names.WITHOUT_CAPITALS ? LegacyColumn.raiseFirstLetters(name) : name;
        usual = choices.capitals() == ReadingChoices.Capitals.USUAL ? PersonName.titleCase(usual) : usual;
        if (!usual.equals(name)) {
            notes.add(Note.of(About.CAPITALS, name));
        }
        return usual;
    }

    /** Its own column says who is commended, then what stands before the name, the name itself, and the heading above. */
    private RecipientKind kind(String name, String honorific, List<RecipientKind> section) {
        String column = text(ListField.KIND);
        if (!column.isEmpty()) {
            Optional<RecipientKind> read = RecipientKind.read(column);
            if (read.isEmpty()) {
                flaw(ListField.KIND, new Problem.KindUnknown(number, column));
            }
            return read.orElse(choices.usual());
        }
        Optional<RecipientKind> before = honorific.isEmpty() ? Optional.empty() : ofHonorific(honorific);
        if (before.isPresent()) {
            return before.get();
        }
        boolean person = section.contains(RecipientKind.COLLECTIVE)
                && !Honorific.split(name).honorific().isEmpty();
        if (section.size() == 1 && !person && !FoldedWords.isHousehold(name)) {
            notes.add(Note.of(About.KIND_FROM_HEADING));
            return section.get(0);
        }
        Optional<RecipientKind> known = FoldedWords.kind(name);
        known.ifPresent(kind -> notes.add(Note.of(About.KIND_FROM_NAME)));
        return known.orElse(choices.usual());
    }

    private static Optional<RecipientKind> ofHonorific(String text) {
        String fold = Folding.fold(text);
        if (fold.equals("tap the") || fold.equals("tt")) {
            return Optional.of(RecipientKind.COLLECTIVE);
        }
        boolean household = fold.equals("ho") || fold.startsWith("ho ") || fold.startsWith("gia dinh");
        return household ? Optional.of(RecipientKind.HOUSEHOLD) : Optional.of(RecipientKind.INDIVIDUAL);
    }

    private void places(String group) {
        put(ListField.POSITION, text(ListField.POSITION));
        put(ListField.UNIT, text(ListField.UNIT));
        both();
        if (!values.containsKey(ListField.UNIT) && !group.isEmpty()) {
            put(ListField.UNIT, group);
            notes.add(Note.of(About.UNIT_FROM_HEADING, group));
        }
    }

    /** "Chỉ huy trưởng, Ban CHQS xã Đạ Nhim": the first comma, dash or line break parts position and unit. */
    private void both() {
        String raw = cell(ListField.POSITION_AND_UNIT).text().strip();
        if (raw.isEmpty()) {
            return;
        }
        String[] parts = raw.split("\\R+|, ?| [–—-] |; ?", 2);
        String first = Cleaning.clean(parts[0]);
        if (parts.length == 2) {
            values.putIfAbsent(ListField.POSITION, first);
            values.putIfAbsent(ListField.UNIT, Cleaning.clean(parts[1]));
        } else {
            values.putIfAbsent(FoldedWords.isCollective(first) ? ListField.UNIT : ListField.POSITION, first);
        }
    }

    private void birth() {
        ListField field = ListField.BIRTH;
        for (ListField marked : List.of(ListField.MALE, ListField.FEMALE)) {
            if (cell(field).isBlank() && text(marked).matches(".*[0-9].*")) {
                field = marked;
            }
        }
        if (cell(field).isBlank()) {
            return;
        }
        BirthColumn.Read read = births.read(cell(field));
        if (read.readings().isEmpty()) {
            flaw(ListField.BIRTH, new Problem.BirthImpossible(text(field)));
            return;
        }
        put(ListField.BIRTH, read.readings().get(0));
        if (read.readings().size() > 1) {
            readings = read.readings();
            notes.add(Note.of(About.TWO_READINGS, read.readings().toArray(new String[0])));
        }
        if (read.shortened()) {
            notes.add(Note.of(About.DAY_LEFT_OUT, text(field)));
        }
    }

    private void sex() {
        Sex sex = Sex.UNKNOWN;
        String text = Folding.fold(text(ListField.SEX));
        if (List.of("nam", "m", "male", "ong", "trai").contains(text)) {
            sex = Sex.MALE;
        } else if (List.of("nu", "f", "female", "ba", "gai", "x").contains(text)) {
            sex = Sex.FEMALE;
        }
        if (!text(ListField.MALE).isEmpty()) {
            sex = Sex.MALE;
        }
        if (!text(ListField.FEMALE).isEmpty()) {
            sex = Sex.FEMALE;
        }
        put(ListField.SEX, sex == Sex.UNKNOWN ? "" : sex.name());
    }

    /** Numbers lose the zeros they begin with: they are put back where ten or eleven figures are left. */
    private void citizenId() {
        GridCell cell = cell(ListField.CITIZEN_ID);
        String text = cell.kind() == GridCell.Kind.NUMBER
                ? cell.value().replaceFirst("\\.0+$", "")
                : text(ListField.CITIZEN_ID);
        String figures = text.replaceAll("[ .'’-]", "");
        if (figures.isEmpty()) {
            return;
        }
        if (figures.matches("[0-9]{10,11}") && figures.length() >= LEAST_FIGURES) {
            figures = "0".repeat(FIGURES - figures.length()) + figures;
            notes.add(Note.of(About.ZEROS_ADDED, CitizenId.masked(figures)));
        }
        if (CitizenId.isWellFormed(figures)) {
            put(ListField.CITIZEN_ID, figures);
        } else {
            int found = (int) figures.chars().filter(Character::isDigit).count();
            flaw(ListField.CITIZEN_ID, new Problem.CitizenIdWrong(found));
        }
    }

    private void amount() {
        GridCell cell = cell(ListField.AMOUNT);
        if (cell.isBlank()) {
            return;
        }
        String text =
                cell.kind() == GridCell.Kind.NUMBER ? cell.value().replaceFirst("\\.0+$", "") : text(ListField.AMOUNT);
        OptionalLong amount = MoneyInput.parse(text);
        if (amount.isPresent()) {
            put(ListField.AMOUNT, Long.toString(amount.getAsLong()));
        } else {
            flaw(ListField.AMOUNT, new Problem.NotAnAmount(number, text));
        }
    }

    private void bookNumber() {
        String text = text(ListField.BOOK_NUMBER).replaceFirst("(?i)^(số|so)[: ]*", "");
        if (text.isEmpty()) {
            return;
        }
        if (text.matches("0*[1-9][0-9]{0,8}")) {
            put(ListField.BOOK_NUMBER, text.replaceFirst("^0+", ""));
        } else {
            flaw(ListField.BOOK_NUMBER, new Problem.NotANumber(number, ListField.BOOK_NUMBER.name(), text));
        }
    }
}
