package vn.sovang.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.document.Align;
import vn.sovang.domain.document.Block;
import vn.sovang.domain.document.Block.Keep;
import vn.sovang.domain.document.PageForm;
import vn.sovang.domain.document.Table;
import vn.sovang.domain.document.Table.Column;
import vn.sovang.domain.document.Table.Grid;
import vn.sovang.domain.document.Table.Row;

/** The list of a decision as others see it: names, places and forms, kind by kind; no birth, no number of a citizen, no money. */
final class ListWords {
    private static final List<String> NUMERALS = List.of("I", "II", "III");

    private final PaperFacts facts;
    private final DecisionView view;
    private final boolean isWide;
    private final boolean hasForms;

    ListWords(PaperFacts facts) {
        this.facts = facts;
        this.view = facts.view();
        this.isWide = !facts.isForOne();
        Set<Long> forms = view.lines().stream().map(line -> line.form().id()).collect(Collectors.toSet());
        this.hasForms = forms.size() > 1;
    }

    /** Lying where every line says what it is for. */
    PageForm page() {
        return isWide ? PageForm.landscape() : PageForm.portrait();
    }

    List<Block> annex() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(PaperStyles.title("Danh sách").under(0));
        blocks.add(PaperStyles.subject(
                        hasForms || view.lines().isEmpty()
                                ? "Khen thưởng theo Quyết định số " + facts.number()
                                : "Tặng " + view.lines().get(0).form().name())
                .ruled(0));
        blocks.add(PaperStyles.remark("(Kèm theo Quyết định số " + facts.number() + " " + facts.date() + " của "
                + view.authority().title() + ")"));
        blocks.addAll(tables());
        blocks.add(PaperStyles.body("Danh sách gồm " + PaperFacts.counts(view.lines()) + "./."));
        return blocks;
    }

    /** A table for each kind there is, numbered I, II, III. */
    List<Block> tables() {
        List<Block> blocks = new ArrayList<>();
        int part = 0;
        for (RecipientKind kind : RecipientKind.values()) {
            List<AwardLine> lines = view.lines().stream()
                    .filter(line -> line.award().named().kind() == kind)
                    .toList();
            if (!lines.isEmpty()) {
                blocks.add(PaperStyles.heading(NUMERALS.get(part) + ". " + heading(kind))
                        .under(10));
                blocks.add(table(kind, lines));
                part++;
            }
        }
        return blocks;
    }

    private static String heading(RecipientKind kind) {
        String noun = PaperFacts.noun(kind);
        return noun.substring(0, 1).toUpperCase(Locale.ROOT) + noun.substring(1);
    }

    private Table table(RecipientKind kind, List<AwardLine> lines) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.fixed("STT", 12, Align.CENTRE));
        columns.add(Column.shared(kind == RecipientKind.COLLECTIVE ? "Tên tập thể" : "Họ và tên", 5, Align.LEFT));
        columns.add(Column.shared(kind == RecipientKind.INDIVIDUAL ? "Chức vụ, đơn vị" : "Đơn vị", 5, Align.LEFT));
        if (hasForms) {
            columns.add(Column.fixed("Hình thức", 34, Align.LEFT));
        }
        if (isWide) {
            columns.add(Column.shared("Thành tích", 7, Align.LEFT));
        }
        List<Row> rows = new ArrayList<>();
        for (AwardLine line : lines) {
            rows.add(row(rows.size() + 1, line));
        }
        return new Table(columns, PaperStyles.HEAD_CELL, rows, Grid.LINES, 4, Keep.FREE);
    }

    private Row row(int number, AwardLine line) {
        List<Table.Cell> cells = new ArrayList<>(List.of(
                PaperStyles.cell(Integer.toString(number)),
                PaperStyles.cell(PaperStyles.name(line)),
                PaperStyles.cell(PaperStyles.place(line))));
        if (hasForms) {
            cells.add(PaperStyles.cell(line.form().name()));
        }
        if (isWide) {
            cells.add(PaperStyles.cell(line.award().achievement()));
        }
        return new Row(cells);
    }
}
