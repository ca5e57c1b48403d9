package vn.sovang.exchange.docx;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes one part of a file as XML: marks as they are given, texts with what means something in XML written otherwise. */
final class Xml {
    private final Appendable out;

    Xml(Appendable out) {
        this.out = out;
        raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    }

    Xml raw(String markup) {
        try {
            out.append(markup);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Xml text(String text) {
        return raw(escaped(text));
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
