package vn.sovang.exchange.docx;

import java.util.List;
import java.util.function.ToDoubleFunction;
import vn.sovang.domain.document.Abreast;
import vn.sovang.domain.document.Block;
import vn.sovang.domain.document.Block.Keep;
import vn.sovang.domain.document.Paragraph;
import vn.sovang.domain.document.Table;
import vn.sovang.domain.document.Words;
import vn.sovang.work.Cancelled;
import vn.sovang.work.Progress;

/** The blocks of a paper one under the other. Between two tables stands a paragraph, or a word processor makes one of them. */
final class Body {
    /** Points; nothing is seen of it. */
    private static final double LEAST_GAP = 1;

    private final Xml xml;
    private final Texts texts;
    private final double width;
    private final Progress progress;
    private boolean afterTable;
    private int done;

    Body(Xml xml, StyleSheet styles, ToDoubleFunction<Words> widths, double width, Progress progress) {
        this.xml = xml;
        this.texts = new Texts(xml, styles, widths);
        this.width = width;
        this.progress = progress;
    }

    void add(Block block) throws Cancelled {
        if (block instanceof Paragraph paragraph) {
            texts.paragraph(paragraph, width);
            afterTable = false;
        } else if (block instanceof Abreast abreast) {
            gap(abreast.above());
            abreast(abreast);
            afterTable = true;
        } else if (block instanceof Table table) {
            gap(table.above());
            table(table);
            afterTable = true;
        } else {
            throw new IllegalStateException("a new kind of block: " + block);
        }
        step();
    }

    /** A section ends with a paragraph. */
    void end() {
        if (afterTable) {
            texts.gap(LEAST_GAP, Keep.FREE);
        }
    }

    private void gap(double above) {
        if (above > 0 || afterTable) {
            texts.gap(Math.max(above, LEAST_GAP), Keep.WITH_NEXT);
        }
    }

    private void step() throws Cancelled {
        done++;
        progress.report(done, done);
    }

    private void abreast(Abreast abreast) {
        double shares =
                abreast.parts().stream().mapToDouble(Abreast.Part::share).sum();
        double[] columns = abreast.parts().stream()
                .mapToDouble(part -> part.share() / shares * width)
                .toArray();
        TableMarks.begin(xml, columns, Table.Grid.NONE);
        xml.raw("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
        for (int i = 0; i < columns.length; i++) {
            TableMarks.beginPlainCell(xml, columns[i]);
            for (Paragraph paragraph : abreast.parts().get(i).paragraphs()) {
                texts.paragraph(paragraph, columns[i]);
            }
            fill(abreast.parts().get(i).paragraphs());
            xml.raw("</w:tc>");
        }
        xml.raw("</w:tr></w:tbl>");
    }

    private void table(Table table) throws Cancelled {
        double[] columns = TableMarks.widths(table.columns(), width);
        TableMarks.begin(xml, columns, table.grid());
        if (table.hasHead()) {
            xml.raw("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
            for (int i = 0; i < columns.length; i++) {
                TableMarks.beginCell(xml, columns[i], table.grid());
                Words title = new Words(table.columns().get(i).title(), table.head());
                texts.headCell(title, TableMarks.inside(columns[i]));
                xml.raw("</w:tc>");
            }
            xml.raw("</w:tr>");
        }
        var rows = table.rows().iterator();
        while (rows.hasNext()) {
            Table.Row row = rows.next();
            row(table, row.cells(), columns, rows.hasNext() ? Keep.FREE : table.keep());
            step();
        }
        xml.raw("</w:tbl>");
    }

    private void row(Table table, List<Table.Cell> cells, double[] columns, Keep keep) {
        xml.raw("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
        for (int i = 0; i < columns.length; i++) {
            TableMarks.beginCell(xml, columns[i], table.grid());
            for (Words words : cells.get(i).words()) {
                texts.cell(words, table.columns().get(i).align(), keep, TableMarks.inside(columns[i]));
            }
            fill(cells.get(i).words());
            xml.raw("</w:tc>");
        }
        xml.raw("</w:tr>");
    }

    /** A cell without a paragraph is a damaged file to a word processor. */
    private void fill(List<?> content) {
        if (content.isEmpty()) {
            texts.gap(LEAST_GAP, Keep.FREE);
        }
    }
}
