package vn.sovang.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.sovang.domain.template.Placeholder;
import vn.sovang.paper.archive.KeptSheet;
import vn.sovang.paper.archive.KeptWords;
import vn.sovang.paper.layout.FontBook;
import vn.sovang.paper.layout.FontFace;
import vn.sovang.paper.layout.Mark;
import vn.sovang.paper.layout.Mark.PictureMark;
import vn.sovang.paper.layout.Mark.TextMark;
import vn.sovang.paper.layout.Sheet;
import vn.sovang.paper.pdf.Art;
import vn.sovang.paper.pdf.PdfInfo;
import vn.sovang.store.Content;
import vn.sovang.store.Contents;

/**
 * Makes what is kept of certificates that go to paper: the words, the sheet's marks, and each font and picture once for the
 * batch. Writes nothing.
 */
final class CopyPacking implements AutoCloseable {
    private final FontBook fontBook;
    private final Art pictures;
    private final Content.Packer packer = new Content.Packer();
    private final Map<FontFace, String> fonts = new EnumMap<>(FontFace.class);
    private final Map<String, String> art = new HashMap<>();
    private final Map<List<Mark>, String> backgrounds = new HashMap<>();
    private final Set<String> known;
    private final List<Content> shared = new ArrayList<>();

    /** For a register in which the contents of these names are already kept. */
    CopyPacking(Press press, Set<String> known) {
        this.fontBook = press.fonts();
        this.pictures = press.art();
        this.known = new HashSet<>(known);
    }

    /** What a certificate leaves in the register: its words and its sheet. */
    record Packed(Content words, Content sheet) {}

    Packed pack(Map<Placeholder, String> words, Sheet sheet, PdfInfo info) {
        return new Packed(
                packer.pack(Contents.Kind.VALUES, utf8(KeptWords.write(words))),
                packer.pack(Contents.Kind.SHEET, utf8(kept(sheet, info).write())));
    }

    /** What the sheets so far are drawn with, as far as the register does not have it yet. */
    List<Content> shared() {
        return shared;
    }

    private KeptSheet kept(Sheet sheet, PdfInfo info) {
        String background = backgrounds.computeIfAbsent(
                sheet.background(), marks -> share(Contents.Kind.MARKS, utf8(KeptSheet.writeBackground(marks))));
        Map<String, String> usedFonts = new TreeMap<>();
        Map<String, String> usedArt = new TreeMap<>();
        Stream.concat(sheet.background().stream(), sheet.own().stream()).forEach(mark -> {
            if (mark instanceof TextMark text) {
                usedFonts.computeIfAbsent(text.face().name(), name -> font(text.face()));
            } else if (mark instanceof PictureMark picture) {
                usedArt.computeIfAbsent(picture.source(), this::picture);
            }
        });
        return new KeptSheet(
                info.title(),
                info.author(),
                info.subject(),
                info.created(),
                sheet.width(),
                sheet.height(),
                background,
                sheet.own(),
                usedFonts,
                usedArt);
    }

    private String font(FontFace face) {
        return fonts.computeIfAbsent(
                face, f -> share(Contents.Kind.FONT, fontBook.file(f).bytes()));
    }

    private String picture(String source) {
        return art.computeIfAbsent(source, name -> {
            try {
                return share(Contents.Kind.ART, pictures.bytes(name));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private String share(Contents.Kind kind, byte[] bytes) {
        String name = Content.name(bytes);
        if (known.add(name)) {
            shared.add(packer.pack(kind, name, bytes));
        }
        return name;
    }

    private static byte[] utf8(String document) {
        return document.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        packer.close();
    }
}
