package vn.sovang.register;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.sovang.domain.Adjustment;
import vn.sovang.domain.IssuedCopy;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;
import vn.sovang.paper.archive.KeptSheet;
import vn.sovang.paper.layout.FontBook;
import vn.sovang.paper.layout.FontFace;
import vn.sovang.paper.layout.FontFile;
import vn.sovang.paper.layout.Mark;
import vn.sovang.paper.layout.Sheet;
import vn.sovang.paper.pdf.Art;
import vn.sovang.paper.pdf.Page;
import vn.sovang.paper.pdf.PdfInfo;
import vn.sovang.paper.pdf.PdfOptions;
import vn.sovang.paper.pdf.PdfWriter;
import vn.sovang.work.Cancelled;
import vn.sovang.work.Progress;

/** What went to paper, out of the register again: the words, the sheets, and the fonts and pictures they were drawn with. */
final class Archive {
    private final Register register;

    Archive(Register register) {
        this.register = register;
    }

    /**
     * The names of what the newest copy is drawn with, as far as it is kept: the next one will hardly be drawn otherwise, and
     * need not bring it again.
     */
    Set<String> drawnWith() {
        Set<String> names = new HashSet<>();
        try {
            Optional<IssuedCopy> newest = register.printLists().newestCopy();
            if (newest.isPresent()) {
                KeptSheet kept = KeptSheet.read(text(newest.get().sheet(), ""));
                names.add(kept.background());
                names.addAll(kept.fonts().values());
                names.addAll(kept.art().values());
            }
        } catch (Refused | IllegalArgumentException e) {
            // What cannot be read any more cannot be relied on: everything is brought again.
            names.clear();
        }
        names.removeIf(name -> !register.contents().has(name));
        return names;
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
