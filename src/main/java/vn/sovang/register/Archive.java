package vn.sovang.register;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.sovang.domain.Adjustment;
import vn.sovang.domain.IssuedCopy;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;
import vn.sovang.paper.archive.KeptSheet;
import vn.sovang.paper.archive.KeptWords;
import vn.sovang.paper.layout.FontBook;
import vn.sovang.paper.layout.FontFace;
import vn.sovang.paper.layout.FontFile;
import vn.sovang.paper.layout.Mark;
import vn.sovang.paper.layout.Mark.PictureMark;
import vn.sovang.paper.layout.Mark.TextMark;
import vn.sovang.paper.layout.Sheet;
import vn.sovang.paper.pdf.Art;
import vn.sovang.paper.pdf.Page;
import vn.sovang.paper.pdf.PdfInfo;
import vn.sovang.paper.pdf.PdfOptions;
import vn.sovang.paper.pdf.PdfWriter;
import vn.sovang.store.Contents;
import vn.sovang.work.Cancelled;
import vn.sovang.work.Progress;

/**
 * Keeps what went to paper so that it can be made again: the words, the sheet's marks, and each font and picture once for the
 * whole register. One archive serves one batch; it remembers what it has already kept.
 */
final class Archive {
    private final Register register;
    private final Map<FontFace, String> fonts = new EnumMap<>(FontFace.class);
    private final Map<String, String> art = new HashMap<>();
    private final Map<List<Mark>, String> backgrounds = new HashMap<>();

    Archive(Register register) {
        this.register = register;
    }

    /** Keeps the words of a certificate and answers the name of what was kept. */
    static String keepWords(Writing tx, PrintSelection.Chosen sheet) {
        return put(tx, Contents.Kind.VALUES, KeptWords.write(CertificateText.of(sheet.view(), sheet.line())));
    }

    /** Keeps a sheet with the fonts and pictures it is drawn with and answers the name of what was kept. */
    String keepSheet(Writing tx, Sheet sheet, PdfInfo info) {
        String background = backgrounds.computeIfAbsent(
                sheet.background(), marks -> put(tx, Contents.Kind.MARKS, KeptSheet.writeBackground(marks)));
        Map<String, String> usedFonts = new TreeMap<>();
        Map<String, String> usedArt = new TreeMap<>();
        Stream.concat(sheet.background().stream(), sheet.own().stream()).forEach(mark -> {
            if (mark instanceof TextMark text) {
                usedFonts.computeIfAbsent(text.face().name(), name -> font(tx, text.face()));
            } else if (mark instanceof PictureMark picture) {
                usedArt.computeIfAbsent(picture.source(), source -> picture(tx, source));
            }
        });
        KeptSheet kept = new KeptSheet(
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
        return put(tx, Contents.Kind.SHEET, kept.write());
    }

    private String font(Writing tx, FontFace face) {
        return fonts.computeIfAbsent(
                face,
                f -> tx.contents()
                        .put(
                                Contents.Kind.FONT,
                                register.press().fonts().file(f).bytes()));
    }

    private String picture(Writing tx, String source) {
        return art.computeIfAbsent(source, name -> {
            try {
                return tx.contents()
                        .put(Contents.Kind.ART, register.press().art().bytes(name));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static String put(Writing tx, Contents.Kind kind, String document) {
        return tx.contents().put(kind, document.getBytes(StandardCharsets.UTF_8));
    }

    /** The certificate once more, byte for byte; {@code name} is whose it is. */
    byte[] again(IssuedCopy copy, String name) throws Refused {
        try {
            KeptSheet kept = KeptSheet.read(text(copy.sheet(), name));
            List<Mark> background = KeptSheet.readBackground(text(kept.background(), name));
            Map<FontFace, FontFile> files = new EnumMap<>(FontFace.class);
            for (Map.Entry<String, String> font : kept.fonts().entrySet()) {
                files.put(FontFace.valueOf(font.getKey()), new FontFile(content(font.getValue(), name)));
            }
            Map<String, byte[]> pictures = new HashMap<>();
            for (Map.Entry<String, String> picture : kept.art().entrySet()) {
                pictures.put(picture.getKey(), content(picture.getValue(), name));
            }
            PdfWriter writer = new PdfWriter(new FontBook(files), Art.with(pictures));
            Sheet sheet = new Sheet(kept.width(), kept.height(), background, kept.own());
            PdfInfo info = new PdfInfo(kept.title(), kept.author(), kept.subject(), kept.created());
            return bytes(writer, sheet, info, Adjustment.NONE);
        } catch (IllegalArgumentException e) {
            throw new Refused(new Problem.CopyMissing(name));
        }
    }

    /** A document of one page. */
    static byte[] bytes(PdfWriter writer, Sheet sheet, PdfInfo info, Adjustment adjustment) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PdfOptions options = new PdfOptions(PdfOptions.USUAL.standard(), adjustment);
            writer.write(List.of(new Page(sheet, info.title())), info, options, out, Progress.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Cancelled e) {
            throw new IllegalStateException("cancelled by nobody", e);
        }
        return out.toByteArray();
    }

    String text(String hash, String name) throws Refused {
        return new String(content(hash, name), StandardCharsets.UTF_8);
    }

    private byte[] content(String hash, String name) throws Refused {
        return register.contents().find(hash).orElseThrow(() -> new Refused(new Problem.CopyMissing(name)));
    }
}
