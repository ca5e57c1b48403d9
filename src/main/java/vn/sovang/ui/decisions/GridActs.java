package vn.sovang.ui.decisions;

import java.util.List;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import vn.sovang.domain.Problem;
import vn.sovang.i18n.Messages;
import vn.sovang.register.PasteAwards.Pasted;
import vn.sovang.text.Cleaning;
import vn.sovang.text.TableText;
import vn.sovang.ui.kit.Command;
import vn.sovang.ui.kit.Workbench;

/** What the commands do to the chosen cells and lines of the grid, and what is said of it. */
final class GridActs {
    private final BlockModel blocks;
    private final LineGrid grid;
    private final Workbench bench;
    private final Messages words;

    GridActs(BlockModel blocks, LineGrid grid, Workbench bench) {
        this.blocks = blocks;
        this.grid = grid;
        this.bench = bench;
        this.words = bench.messages();
        grid.keys().onClear(this::clear);
        grid.drag().onDropped(this::drop);
    }

    void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(blocks.copy(grid.area()));
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** A single value opens the cell with it, so that it can be looked at; a block goes into the list at once. */
    void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        List<List<String>> cells = TableText.parse(text == null ? "" : text);
        Area area = grid.area();
        boolean one = cells.size() == 1 && cells.get(0).size() == 1;
        if (one && area.isOneCell() && !grid.table().getItems().isEmpty()) {
            String value = Cleaning.clean(cells.get(0).get(0));
            if (!value.isEmpty()) {
                grid.editing().openTyping(value);
            }
        } else if (!cells.isEmpty()) {
            blocks.paste(
                    area,
                    cells,
                    pasted -> {
                        blocks.goTo(area);
                        said(pasted);
                    },
                    this::refused);
        }
    }

    private void said(Pasted pasted) {
        String said = pasted.added() == 0
                ? words.get("decisions.pasted.changed", pasted.changed())
                : words.get("decisions.pasted.lines", pasted.changed() + pasted.added(), pasted.added());
        undoable(
                pasted.columnsLeftOut() == 0
                        ? said
                        : said + " " + words.get("decisions.pasted.leftOut", pasted.columnsLeftOut()));
    }

    void fillDown() {
        blocks.fillDown(grid.area(), count -> undoable(words.get("decisions.filled", count)), this::refused);
    }

    /** One cell is emptied without a word, as Excel does. */
    void clear() {
        Area area = grid.area();
        if (area.isOneCell()) {
            grid.editing().clearCurrent();
        } else {
            blocks.clear(area, count -> undoable(words.get("decisions.cleared", count)), this::refused);
        }
    }

    void up() {
        blocks.step(grid.chosen(), -1, this::refused);
    }

    void down() {
        blocks.step(grid.chosen(), 1, this::refused);
    }

    /** Numbers follow the list: one that has some is not put out of order by a slip of the mouse. */
    private void drop(List<GridRow> rows, int gap) {
        grid.editing().commitThen(() -> blocks.drop(rows, gap, this::moved, this::refused));
    }

    private void moved(int count) {
        undoable(count == 1 ? words.get("decisions.moved.one") : words.get("decisions.moved", count));
    }

    void forTheStage() {
        blocks.forTheStage(() -> undoable(words.get("decisions.arranged.stage")), this::refused);
    }

    void byName() {
        blocks.byName(() -> undoable(words.get("decisions.arranged.name")), this::refused);
    }

    private void undoable(String text) {
        bench.notices()
                .done(
                        text,
                        words.get(Command.UNDO.messageKey()),
                        () -> bench.commands().run(Command.UNDO));
    }

    private void refused(List<Problem> problems) {
        bench.notices().refused(problems);
    }
}
