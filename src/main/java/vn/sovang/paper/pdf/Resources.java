package vn.sovang.paper.pdf;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.sovang.domain.PdfStandard;
import vn.sovang.paper.layout.FontBook;
import vn.sovang.paper.layout.FontFace;
import vn.sovang.paper.layout.Mark;
import vn.sovang.paper.layout.Mark.TextMark;
import vn.sovang.paper.layout.Sheet;

/** What the pages of one document share: fonts, pictures, backgrounds and opacities, each written once. */
final class Resources {
    private final ObjectFile out;
    private final FontBook fonts;
    private final Art art;
    private final PdfStandard standard;
    private final int object;
    private final Map<FontFace, EmbeddedFont> embedded = new EnumMap<>(FontFace.class);
    private final Map<String, Drawn> pictures = new HashMap<>();
    private final Map<Double, Integer> opacities = new TreeMap<>();
    private final Map<List<Mark>, String> backgrounds = new HashMap<>();
    private final Map<String, Integer> forms = new TreeMap<>();
    private final RepeatedTexts repeated = new RepeatedTexts();
    private List<Mark> lastBackground = List.of();
    private String lastName = "";

    Resources(ObjectFile out, FontBook fonts, Art art, PdfStandard standard) {
        this.out = out;
        this.fonts = fonts;
        this.art = art;
        this.standard = standard;
        this.object = out.reserve();
    }

    /** A picture in this document: its name as a resource, and its shape. */
    record Drawn(String name, Piece piece) {}

    int object() {
        return object;
    }

    EmbeddedFont font(FontFace face) {
        return embedded.computeIfAbsent(face, added -> new EmbeddedFont(added, fonts.file(added), out.reserve()));
    }

    Drawn picture(String source) throws IOException {
        var known = pictures.get(source);
        if (known == null) {
            var piece = art.piece(source, standard);
            known = new Drawn(addForm("A", piece.write(out)), piece);
            pictures.put(source, known);
        }
        return known;
    }

    String opacity(double opacity) {
        return "/O" + opacities.computeIfAbsent(opacity, added -> opacities.size());
    }

    /** The name of a sheet's background, drawn when it is first met. */
    String background(Sheet sheet) throws IOException {
        if (!sheet.background().equals(lastBackground)) {
            lastBackground = sheet.background();
            var known = backgrounds.get(lastBackground);
            lastName = known == null ? addBackground(sheet) : known;
        }
        return lastName;
    }

    private String addBackground(Sheet sheet) throws IOException {
        var name = addForm("B", form(sheet.background(), sheet.width(), sheet.height()));
        backgrounds.put(sheet.background(), name);
        return name;
    }

    private int form(List<Mark> marks, double width, double height) throws IOException {
        var content = PageContent.ofForm(this, width, height).draw(marks);
        var dictionary = "/Type/XObject/Subtype/Form/BBox[0 0 " + PageContent.points(width) + " "
                + PageContent.points(height) + "]/Resources " + Syntax.reference(object);
        return out.putStream(dictionary, content);
    }

    void startPage() {
        repeated.startPage();
    }

    /** The name of the form that draws a text which many pages share. */
    Optional<String> repeated(TextMark mark, double width, double height) throws IOException {
        var known = repeated.name(mark, height);
        if (known.isEmpty() && repeated.isWorthwhile(mark, height)) {
            repeated.keep(mark, height, addForm("T", form(List.of(mark), width, height)));
            return repeated.name(mark, height);
        }
        return known;
    }

    private String addForm(String letter, int form) {
        var name = "/" + letter + forms.size();
        forms.put(name, form);
        return name;
    }

    void write() throws IOException {
        var fontNames = new StringBuilder();
        for (var font : embedded.values()) {
            font.write(out);
            fontNames.append(font.resource()).append(' ').append(Syntax.reference(font.object()));
        }
        var formNames = new StringBuilder();
        forms.forEach((name, form) -> formNames.append(name).append(' ').append(Syntax.reference(form)));
        var states = new StringBuilder();
        opacities.forEach((opacity, number) -> states.append(
                "/O" + number + "<</ca " + Syntax.number(opacity) + "/CA " + Syntax.number(opacity) + ">>"));
        out.put(object, "<</Font<<" + fontNames + ">>/XObject<<" + formNames + ">>/ExtGState<<" + states + ">>>>");
    }
}
