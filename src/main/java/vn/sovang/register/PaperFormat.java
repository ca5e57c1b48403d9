package vn.sovang.register;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files a paper can be written into. */
enum PaperFormat {
    PDF,
    DOCX;

    /** The format a file's name asks for by its ending. */
    static Optional<PaperFormat> of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        for (PaperFormat format : values()) {
            if (name.endsWith("." + format.name().toLowerCase(Locale.ROOT))) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
