package vn.sovang.register;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.sovang.domain.Act;
import vn.sovang.domain.Award;
import vn.sovang.domain.AwardField;
import vn.sovang.domain.Occasion;
import vn.sovang.domain.Problem;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.Refused;

/**
 * Pastes a block of cells into a list: over the lines that are there, and as new lines where the list ends. All of it is one act;
 * when a cell is refused nothing is pasted.
 */
public final class PasteAwards {
    /** What a new line is made with at once; the other fields are written into it afterwards. */
    private static final List<AwardField> AFTERWARDS =
            List.of(AwardField.FORM, AwardField.BOOK_NUMBER, AwardField.AMOUNT);

    /** What can be pasted at once: a list longer than this comes from a file, and the window would wait for it. */
    private static final int MOST_ROWS = 5000;

    private final Register register;

    public PasteAwards(Register register) {
        this.register = register;
    }

    /**
     * Pastes a block. {@code usual} is what new lines are about that do not say; {@code reason} is asked for when a line under
     * the block is on paper.
     */
    public Pasted paste(long decisionId, RecipientKind usual, Block block, String reason) throws Refused {
        if (block.cells.size() > MOST_ROWS) {
            throw new Refused(new Problem.PasteTooLong(block.cells.size(), MOST_ROWS));
        }
        String why = Reasons.read(reason);
        return register.transact(Act.PASTE_AWARDS, why, tx -> {
            ListWriting list = new ListWriting(register, tx);
            return new Pasting(list, new ListEnd(list, list.decision(decisionId)), usual, block).paste(why);
        });
    }

    /** One block on its way into the list. */
    private static final class Pasting {
        private final ListWriting list;
        private final ListEnd end;
        private final RecipientKind usual;
        private final Block block;
        private final List<Problem> problems = new ArrayList<>();

        Pasting(ListWriting list, ListEnd end, RecipientKind usual, Block block) {
            this.list = list;
            this.end = end;
            this.usual = usual;
            this.block = block;
        }

        Pasted paste(String reason) throws Refused {
            int over = Math.min(block.cells.size(), block.lines.size());
            List<Award> under = new ArrayList<>();
            for (long id : block.lines.subList(0, over)) {
                under.add(Lines.award(list.tx(), id));
            }
            Reasons.check(list, under, reason);
            for (int i = 0; i < over; i++) {
                overwrite(block.lines.get(i), block.row(i));
            }
            int added = 0;
            for (int i = over; i < block.cells.size(); i++) {
                Map<AwardField, String> row = block.row(i);
                if (row.values().stream().anyMatch(text -> !text.isBlank())) {
                    add(row);
                    added++;
                }
            }
            if (!problems.isEmpty()) {
                throw new Refused(problems);
            }
            return new Pasted(over, added, block.columnsLeftOut());
        }

        private void overwrite(long awardId, Map<AwardField, String> row) {
            row.forEach((field, text) -> put(awardId, field, text));
        }

        private void put(long awardId, AwardField field, String text) {
            try {
                list.cell(awardId).put(field, text);
            } catch (Refused e) {
                problems.addAll(e.problems());
            }
        }

        private void add(Map<AwardField, String> row) {
            try {
                Award added = end.add(draft(row));
                AFTERWARDS.stream()
                        .filter(field -> !row.getOrDefault(field, "").isBlank())
                        .forEach(field -> put(added.id(), field, row.getOrDefault(field, "")));
            } catch (Refused e) {
                problems.addAll(e.problems());
                end.leaveOut();
            }
        }

        private AwardDraft draft(Map<AwardField, String> row) throws Refused {
            String kind = row.getOrDefault(AwardField.KIND, "");
            return new AwardDraft(
                    kind.isBlank()
                            ? usual
                            : RecipientKind.read(kind)
                                    .orElseThrow(() -> new Refused(new Problem.KindUnknown(end.nextRow(), kind))),
                    null,
                    row.getOrDefault(AwardField.HONORIFIC, ""),
                    row.getOrDefault(AwardField.NAME, ""),
                    row.getOrDefault(AwardField.POSITION, ""),
                    row.getOrDefault(AwardField.UNIT, ""),
                    row.getOrDefault(AwardField.ACHIEVEMENT, ""),
                    Occasion.GIVEN);
        }
    }

    /**
     * What is pasted: the lines under the block from the cursor down, in the order shown, the columns from the cursor to the
     * right, and the cells row by row. A row may be short; its last cells are then left as they are.
     */
    public record Block(List<Long> lines, List<AwardField> fields, List<List<String>> cells) {
        public Block {
            lines = List.copyOf(lines);
            fields = List.copyOf(fields);
            cells = cells.stream().map(List::copyOf).toList();
        }

        private Map<AwardField, String> row(int index) {
            List<String> texts = cells.get(index);
            Map<AwardField, String> row = new EnumMap<>(AwardField.class);
            for (int i = 0; i < Math.min(texts.size(), fields.size()); i++) {
                row.put(fields.get(i), texts.get(i));
            }
            return row;
        }

        private int columnsLeftOut() {
            int widest = cells.stream().mapToInt(List::size).max().orElse(0);
            return Math.max(0, widest - fields.size());
        }
    }

    /** What came of it: lines written over, lines made, and columns of the block for which the list had none. */
    public record Pasted(int changed, int added, int columnsLeftOut) {}
}
