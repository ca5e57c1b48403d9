package vn.sovang.paper.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Fonts by their face: the program's, each read from the class path when first asked for, or others given. Safe for many threads. */
public final class FontBook {
    private final Map<FontFace, FontFile> read = new ConcurrentHashMap<>();

    /** The program's own fonts. */
    public FontBook() {}

    /** The given fonts, and the program's for every other face: those a certificate was once printed with. */
    public FontBook(Map<FontFace, FontFile> given) {
        read.putAll(given);
    }

    public FontFile file(FontFace face) {
        return read.computeIfAbsent(face, FontBook::load);
    }

    private static FontFile load(FontFace face) {
        var path = "/assets/fonts/" + face.file() + ".ttf";
        try (var in = FontBook.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its font " + path);
            }
            return new FontFile(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The face that has a letter: the wanted one, else its fallback; the wanted one again when neither has it. */
    FontFace having(int codePoint, FontFace wanted) {
        if (file(wanted).has(codePoint) || wanted.fallback() == wanted) {
            return wanted;
        }
        return file(wanted.fallback()).has(codePoint) ? wanted.fallback() : wanted;
    }
}
