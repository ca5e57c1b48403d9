package vn.sovang.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;
import vn.sovang.domain.template.Placeholder;
import vn.sovang.exchange.docx.WordForm;
import vn.sovang.exchange.docx.WordForm.Found;
import vn.sovang.paper.pdf.CompleteFile;
import vn.sovang.text.NumberWords;
import vn.sovang.work.Cancelled;

/**
 * Fills an office's own .docx in with a decision and its list: words in braces as on certificates, and some that only a decision
 * has. A table row with a word of a line is repeated for every line that stands. What is not known becomes a dotted blank.
 */
public final class FillWordForm {
    private static final int NEAREST = 3;
    private static final String NUMBER = "stt";
    /** What a certificate says of its own line. */
    private static final Set<Placeholder> OF_A_LINE = EnumSet.of(
            Placeholder.HONORIFIC,
            Placeholder.NAME,
            Placeholder.POSITION,
            Placeholder.UNIT,
            Placeholder.POSITION_AND_UNIT,
            Placeholder.ACHIEVEMENT,
            Placeholder.FORM,
            Placeholder.GRANTING,
            Placeholder.BOOK_NUMBER,
            Placeholder.REWARD,
            Placeholder.REWARD_IN_WORDS);

    private final Register register;

    public FillWordForm(Register register) {
        this.register = register;
    }

    /** Writes the filled file; refuses with all words that are not known or stand where they mean nothing, each with its place. */
    public WrittenPaper write(Path form, long decisionId, Destination to) throws Refused, Cancelled {
        if (!Files.isRegularFile(form)) {
            throw new Refused(new Problem.ImportFileMissing(form.toString()));
        }
        if (PaperFormat.of(to.file())
                .filter(format -> format == PaperFormat.DOCX)
                .isEmpty()) {
            throw new Refused(new Problem.PaperFileEnding(to.file().toString()));
        }
        FileTrouble.checkFree(to);
        FileTrouble.checkReplacesWord(to.file());
        DecisionView view = new ShowDecision(register).show(decisionId);
        List<AwardLine> lines = view.lines().stream()
                .filter(line -> line.award().revocation() == null)
                .toList();
        Map<String, String> everywhere = everywhere(view, lines);
        WordForm read = read(form);
        check(read, form, everywhere.keySet());
        List<Map<String, String>> rows = rows(view, lines);
        try {
            CompleteFile.write(
                    to.file(), out -> read.fill(new WordForm.Values(everywhere, rows), repeating(everywhere), out));
        } catch (IOException e) {
            throw FileTrouble.refused(e, to.file());
        }
        return new WrittenPaper(to.file(), 0, lines.size());
    }

    private static WordForm read(Path form) throws Refused {
        try {
            return WordForm.read(form);
        } catch (IOException e) {
            throw FileTrouble.refused(e, form);
        }
    }

    /** A word that both a line and the decision have does not make a row repeat. */
    private static Set<String> repeating(Map<String, String> everywhere) {
        return lineWords().filter(word -> !everywhere.containsKey(word)).collect(Collectors.toSet());
    }

    private static Stream<String> lineWords() {
        return Stream.concat(Stream.of(NUMBER), OF_A_LINE.stream().map(Placeholder::word));
    }

    private static void check(WordForm form, Path file, Set<String> everywhere) throws Refused {
        String name = String.valueOf(file.getFileName());
        List<Found> words = form.words();
        if (words.isEmpty()) {
            throw new Refused(new Problem.WordFormBlank(name));
        }
        Set<String> ofLine = lineWords().collect(Collectors.toSet());
        List<Problem> problems = new ArrayList<>();
        for (Found found : words) {
            WordForm.Place place = found.place();
            boolean isInTable = place.table() > 0;
            if (!everywhere.contains(found.word()) && !ofLine.contains(found.word())) {
                List<String> nearest = nearest(found.word());
                problems.add(
                        isInTable
                                ? new Problem.FormCellUnknown(
                                        name, found.word(), place.table(), place.row(), place.cell(), nearest)
                                : new Problem.FormWordUnknown(name, found.word(), place.paragraph(), nearest));
            } else if (!everywhere.contains(found.word()) && !isInTable) {
                problems.add(new Problem.FormWordOutside(name, found.word(), place.paragraph()));
            }
        }
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
    }

    private static List<String> nearest(String word) {
        return Placeholder.nearest(word, NEAREST).stream()
                .map(Placeholder::word)
                .toList();
    }

    private static Map<String, String> everywhere(DecisionView view, List<AwardLine> lines) {
        PaperFacts facts = new PaperFacts(view);
        Map<String, String> values = new LinkedHashMap<>();
        new CertificateText(view)
                .decision()
                .forEach((placeholder, value) -> values.put(
                        placeholder.word(),
                        value.isEmpty() && placeholder != Placeholder.ON_BEHALF ? PaperFacts.BLANK : value));
        long sum =
                lines.stream().mapToLong(line -> line.award().reward().amount()).sum();
        boolean isWhole = !lines.isEmpty() && ReceiptWords.withoutMoney(lines) == 0;
        values.put("trích yếu", facts.subject());
        values.put("số lượng", PaperFacts.counts(lines));
        values.put("tổng tiền", isWhole ? NumberWords.grouped(sum) : PaperFacts.BLANK);
        values.put("tổng tiền bằng chữ", isWhole ? NumberWords.money(sum) : PaperFacts.BLANK);
        values.put("tờ trình", facts.proposal());
        values.put("nguồn tiền", facts.fund());
        return values;
    }

    private static List<Map<String, String>> rows(DecisionView view, List<AwardLine> lines) {
        CertificateText text = new CertificateText(view);
        List<Map<String, String>> rows = new ArrayList<>();
        for (AwardLine line : lines) {
            Map<Placeholder, String> all = text.of(line);
            Map<String, String> row = new LinkedHashMap<>();
            OF_A_LINE.forEach(word ->
                    row.put(word.word(), Optional.ofNullable(all.get(word)).orElse("")));
            row.put(Placeholder.POSITION_AND_UNIT.word(), PaperStyles.place(line));
            row.put(NUMBER, Integer.toString(rows.size() + 1));
            rows.add(row);
        }
        return rows;
    }
}
