package vn.sovang.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sovang.domain.AsNamed;
import vn.sovang.domain.AwardForm;
import vn.sovang.domain.Decision;
import vn.sovang.domain.Problem;
import vn.sovang.domain.RecipientClass;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.Refused;
import vn.sovang.domain.list.Flaw;
import vn.sovang.domain.list.ListField;
import vn.sovang.domain.list.ListReader;
import vn.sovang.domain.list.ListRow;
import vn.sovang.domain.list.ListSheet;
import vn.sovang.domain.list.Note;
import vn.sovang.domain.list.Note.About;

/** Finds out, row by row, what taking over a list would do to a decision. Writes nothing. */
final class ImportPlanner {
    static final String COLLECTIVE = "Tập thể";

    private static final List<ListField> TEXTS = List.of(
            ListField.NAME,
            ListField.HONORIFIC,
            ListField.POSITION,
            ListField.UNIT,
            ListField.ACHIEVEMENT,
            ListField.NOTE);

    private final ImportChoices choices;
    private final UnitNames units;
    private final FormNames forms;
    private final LocalDate day;
    private final ListedLines listed;
    private final FileLines file = new FileLines();
    private final ImportNumbers numbers;
    private final ImportPersons persons;
    private final Set<String> newUnits = new LinkedHashSet<>();

    private final ListSheet sheet;
    private final List<ListRow> read;

    ImportPlanner(Register register, Decision decision, ListSheet sheet, ImportChoices choices) {
        this.sheet = sheet;
        this.read = ListReader.read(sheet, choices.reading());
        this.choices = choices;
        this.units = new UnitNames(register.references());
        this.forms = new FormNames(register.references().forms());
        this.day = ShowDecision.moneyDay(decision, register.today());
        this.listed = new ListedLines(register, decision.id());
        this.numbers = new ImportNumbers(register, decision);
        this.persons = new ImportPersons(register, decision, choices, read);
    }

    ImportPlan plan() {
        List<Problem> problems = new ArrayList<>();
        if (sheet.tables().isEmpty()) {
            problems.add(new Problem.ListHeadMissing(sheet.letters().name()));
        }
        sheet.tables()
                .forEach(table ->
                        table.fieldsTwice().forEach(field -> problems.add(new Problem.ListFieldTwice(field.name()))));
        if (!sheet.tables().isEmpty()
                && sheet.tables().stream()
                        .allMatch(table -> table.column(ListField.NAME).isEmpty())) {
            problems.add(new Problem.ListNameMissing());
        }
        List<ImportRow> rows = new ArrayList<>();
        for (ListRow row : read) {
            boolean inside = sheet.tables().stream().anyMatch(table -> table.holds(row.number()));
            if (inside) {
                rows.add(row.role() == ListRow.Role.LINE ? line(row) : ImportRow.skipped(row));
            }
        }
        return new ImportPlan(rows, problems, List.copyOf(newUnits));
    }

    /** How a row names whom it is about. */
    static AsNamed named(ListRow row) {
        String honorific = row.value(ListField.HONORIFIC);
        boolean collective = honorific.isEmpty() && row.kind() == RecipientKind.COLLECTIVE;
        return new AsNamed(
                row.kind(),
                collective ? COLLECTIVE : honorific,
                row.value(ListField.NAME),
                row.value(ListField.POSITION),
                row.value(ListField.UNIT),
                RecipientClass.NONE);
    }

    Optional<AwardForm> form(ListRow row) {
        String text = row.value(ListField.FORM);
        return text.isEmpty() ? Optional.empty() : forms.find(text);
    }

    private ImportRow line(ListRow row) {
        List<Flaw> flaws = new ArrayList<>(row.flaws());
        flaws.addAll(unfit(row));
        Optional<AwardForm> form = form(row);
        if (form.isEmpty() && !row.value(ListField.FORM).isEmpty()) {
            flaws.add(new Flaw(ListField.FORM, new Problem.FormUnknown(row.number(), row.value(ListField.FORM))));
        }
        AsNamed named = named(row);
        if (named.name().isEmpty()) {
            return error(row, flaws, row.notes());
        }
        Optional<ListedLines.Line> same =
                listed.same(named, row, form.map(AwardForm::id).orElse(null));
        if (same.isPresent()) {
            file.add(row, named, same.get().recipient().id());
            return there(row, same.get(), flaws);
        }
        return fresh(row, named, form.map(AwardForm::id).orElse(null), flaws);
    }

    private static List<Flaw> unfit(ListRow row) {
        List<Flaw> flaws = new ArrayList<>();
        for (ListField field : TEXTS) {
            Typed typed = new Typed(row.number());
            typed.lines(field, row.value(field));
            try {
                typed.check();
            } catch (Refused e) {
                e.problems().forEach(problem -> flaws.add(new Flaw(field, problem)));
            }
        }
        return flaws;
    }

    private static ImportRow error(ListRow row, List<Flaw> flaws, List<Note> notes) {
        return new ImportRow(row, ImportRow.Status.ERROR, 0, 0, 0, List.of(), flaws, notes, List.of());
    }

    /** A row about a line that the decision has. */
    private ImportRow there(ListRow row, ListedLines.Line line, List<Flaw> flaws) {
        List<ImportRow.Change> changes = ListedLines.changes(line, row);
        List<Note> notes = new ArrayList<>(row.notes());
        String place = Integer.toString(line.place());
        notes.add(0, new Note(changes.isEmpty() ? About.SAME_AS_LINE : About.UPDATES_LINE, List.of(place)));
        if (changes.stream().anyMatch(change -> change.field() == ListField.BOOK_NUMBER)) {
            numbers.check(row).ifPresent(flaws::add);
        }
        boolean printed = line.award().printing().count() > 0;
        if (printed && !changes.isEmpty() && choices.reason().isBlank()) {
            flaws.add(new Flaw(changes.get(0).field(), new Problem.ChangeReasonMissing(List.of(line.place()))));
        }
        persons.idTaken(row, line.recipient().id()).ifPresent(flaws::add);
        ImportRow.Status status = !flaws.isEmpty()
                ? ImportRow.Status.ERROR
                : changes.isEmpty() ? ImportRow.Status.SKIP : ImportRow.Status.UPDATE;
        if (status == ImportRow.Status.UPDATE
                && changes.stream().anyMatch(change -> change.field() == ListField.UNIT)) {
            unit(row, notes);
        }
        return new ImportRow(
                row, status, line.award().id(), line.recipient().id(), 0, changes, flaws, notes, List.of());
    }

    /** A row about nobody the decision has. */
    private ImportRow fresh(ListRow row, AsNamed named, @Nullable Long formId, List<Flaw> flaws) {
        List<Note> notes = new ArrayList<>();
        Optional<FileLines.Line> above = file.same(row, named);
        if (above.isPresent() && FileLines.saysNothingMore(row, above.get().row())) {
            return twice(row, above.get().row());
        }
        above.ifPresent(line -> notes.add(about(About.AGAIN_IN_FILE, line.row())));
        listed.like(named, row, formId).ifPresent(line -> notes.add(like(line)));
        ImportPersons.Meant meant = persons.meant(row, named, units.id(named.unit(), day));
        meant.flaw().ifPresent(flaws::add);
        notes.addAll(meant.notes());
        numbers.check(row).ifPresent(flaws::add);
        if (!flaws.isEmpty()) {
            notes.addAll(row.notes());
            return error(row, flaws, notes);
        }
        unit(row, notes);
        notes.addAll(row.notes());
        Optional<FileLines.Line> same =
                above.filter(line -> meant.recipientId() == 0 && FileLines.tellAsMuch(row, line.row()));
        long recipientId = same.map(FileLines.Line::recipientId).orElse(meant.recipientId());
        int sameAs = recipientId == 0 ? same.map(line -> line.row().number()).orElse(0) : 0;
        file.add(row, named, recipientId);
        return new ImportRow(
                row, ImportRow.Status.NEW, 0, recipientId, sameAs, List.of(), flaws, notes, meant.proposals());
    }

    private static ImportRow twice(ListRow row, ListRow other) {
        List<Note> notes = new ArrayList<>(List.of(about(About.TWICE_IN_FILE, other)));
        notes.addAll(row.notes());
        return new ImportRow(row, ImportRow.Status.SKIP, 0, 0, other.number(), List.of(), List.of(), notes, List.of());
    }

    private static Note about(About about, ListRow other) {
        return new Note(about, List.of(Integer.toString(other.number())));
    }

    private static Note like(ListedLines.Line line) {
        return new Note(
                About.LIKE_LINE,
                List.of(Integer.toString(line.place()), line.award().named().full()));
    }

    private void unit(ListRow row, List<Note> notes) {
        String unit = row.value(ListField.UNIT);
        boolean unknown = !unit.isEmpty() && units.id(unit, day) == null;
        if (unknown && choices.units() == ImportChoices.Units.ADDED) {
            newUnits.add(unit);
            notes.add(new Note(About.NEW_UNIT, List.of(unit)));
        }
    }
}
