package vn.sovang.exchange.xlsx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;
import vn.sovang.domain.grid.Grid;
import vn.sovang.exchange.reading.Allowance;
import vn.sovang.exchange.reading.RefusedInside;
import vn.sovang.exchange.reading.ShownCells;
import vn.sovang.exchange.reading.ShownCells.Era;
import vn.sovang.work.Cancelled;

/** Reads the sheets of a workbook that can be seen, in their order. Hidden ones are what its maker did not want to be seen. */
public final class XlsxReader {
    private static final String WORKBOOK = "officeDocument";

    private final Parts parts;
    private final Allowance allowance;

    private XlsxReader(Parts parts, Allowance allowance) {
        this.parts = parts;
        this.allowance = allowance;
    }

    /**
     * The sheets of a workbook.
     *
     * @throws Refused where the file is no workbook, is damaged, or holds more than it may
     */
    public static List<Grid> read(Path file, Allowance allowance) throws IOException, Refused, Cancelled {
        try (Parts parts = Parts.open(file, allowance)) {
            return new XlsxReader(parts, allowance).read();
        } catch (IOException e) {
            throw RefusedInside.of(e, allowance.damaged("ZIP"));
        }
    }

    private List<Grid> read() throws IOException, Refused, Cancelled {
        String book = book();
        Map<String, Parts.Reference> references = parts.references(book);
        Contents contents = contents(book);
        SheetCells.Book shared = new SheetCells.Book(
                SharedTexts.read(part(references, "sharedStrings"), allowance),
                Styles.read(part(references, "styles")),
                new ShownCells(contents.era),
                allowance);
        List<Grid> grids = new ArrayList<>();
        for (Named sheet : contents.sheets) {
            Parts.Reference reference = references.get(sheet.reference);
            if (reference == null || !parts.has(reference.part())) {
                throw allowance.damaged(sheet.name);
            }
            if (reference.sort().equals("worksheet")) {
                grids.add(grid(sheet.name, reference.part(), shared));
            }
        }
        return grids;
    }

    private Grid grid(String name, String part, SheetCells.Book shared) throws IOException, Refused, Cancelled {
        try (XmlPart xml = parts.xml(part).orElseThrow(() -> allowance.damaged(name))) {
            return new SheetCells(xml, name, shared).read().grid();
        }
    }

    private Optional<XmlPart> part(Map<String, Parts.Reference> references, String sort) throws IOException, Refused {
        for (Parts.Reference reference : references.values()) {
            if (reference.sort().equals(sort)) {
                return parts.xml(reference.part());
            }
        }
        return Optional.empty();
    }

    /** The part that is the workbook; other programs pack other things the same way. */
    private String book() throws IOException, Refused, Cancelled {
        String book = parts.references("").values().stream()
                .filter(reference -> reference.sort().equals(WORKBOOK))
                .map(Parts.Reference::part)
                .findFirst()
                .orElse("");
        if (book.endsWith(".bin")) {
            throw new Refused(new Problem.ImportKindUnknown(allowance.file(), "Excel .xlsb"));
        }
        if (book.startsWith("word/")) {
            throw new Refused(new Problem.ImportKindUnknown(allowance.file(), "Word"));
        }
        if (parts.has("content.xml") && parts.has("mimetype")) {
            throw new Refused(new Problem.ImportKindUnknown(allowance.file(), "LibreOffice"));
        }
        if (book.isEmpty() || !parts.has(book) || book.startsWith("ppt/")) {
            throw new Refused(new Problem.ImportFileForeign(allowance.file()));
        }
        return book;
    }

    private Contents contents(String book) throws IOException, Refused, Cancelled {
        List<Named> sheets = new ArrayList<>();
        Era era = Era.FROM_1900;
        try (XmlPart xml = parts.xml(book).orElseThrow(() -> allowance.damaged(book))) {
            while (xml.next()) {
                if (xml.starts("workbookPr") && isTrue(xml.attribute("date1904"))) {
                    era = Era.FROM_1904;
                } else if (xml.starts("sheet")
                        && !xml.attribute("state").toLowerCase(Locale.ROOT).contains("hidden")) {
                    sheets.add(new Named(xml.attribute("name"), xml.attribute("id")));
                }
            }
        }
        return new Contents(sheets, era);
    }

    private static boolean isTrue(String text) {
        return text.equals("1") || text.equals("true");
    }

    private record Contents(List<Named> sheets, Era era) {}

    private record Named(String name, String reference) {}
}
