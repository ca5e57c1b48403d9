package vn.sovang.paper.pdf;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import vn.sovang.paper.pdf.Piece.Part;

/** Takes a stream made with PDFBox, and all it refers to, out of its document. */
final class PieceCopier {
    private final IdentityHashMap<COSBase, Integer> numbers = new IdentityHashMap<>();
    private final List<COSBase> waiting = new ArrayList<>();

    List<Part> copy(COSStream first) throws IOException {
        var parts = new ArrayList<Part>();
        number(first);
        for (var i = 0; i < waiting.size(); i++) {
            var object = waiting.get(i);
            if (object instanceof COSStream stream) {
                try (var raw = stream.createRawInputStream()) {
                    parts.add(new Part(entries(stream), raw.readAllBytes()));
                }
            } else {
                parts.add(new Part(spell(object)));
            }
        }
        return List.copyOf(parts);
    }

    private int number(COSBase object) {
        return numbers.computeIfAbsent(object, added -> {
            waiting.add(added);
            return waiting.size() - 1;
        });
    }

    private String spell(COSBase base) {
        if (base instanceof COSStream stream) {
            return "@" + number(stream) + "@";
        }
        if (base instanceof COSObject object) {
            var inner = object.getObject();
            return inner == null ? "null" : "@" + number(inner) + "@";
        }
        if (base instanceof COSDictionary dictionary) {
            return "<<" + entries(dictionary) + ">>";
        }
        if (base instanceof COSArray array) {
            return array.toList().stream().map(this::spell).collect(Collectors.joining(" ", "[", "]"));
        }
        return spellSimple(base);
    }

    private static String spellSimple(COSBase base) {
        if (base instanceof COSName name) {
            return name(name);
        }
        if (base instanceof COSInteger integer) {
            return Long.toString(integer.longValue());
        }
        if (base instanceof COSFloat number) {
            return new BigDecimal(Float.toString(number.floatValue())).toPlainString();
        }
        if (base instanceof COSString string) {
            return "<" + string.toHexString() + ">";
        }
        return base instanceof COSBoolean bool ? Boolean.toString(bool.getValue()) : "null";
    }

    private String entries(COSDictionary dictionary) {
        return dictionary.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(COSName.LENGTH) && entry.getValue() != null)
                .map(entry -> name(entry.getKey()) + " " + spell(entry.getValue()))
                .sorted()
                .collect(Collectors.joining());
    }

    private static String name(COSName name) {
        var spelled = new StringBuilder("/");
        for (var one : name.getName().getBytes(StandardCharsets.UTF_8)) {
            var letter = (char) (one & 0xFF);
            if ((letter < 128 && Character.isLetterOrDigit(letter)) || "-_+.".indexOf(letter) >= 0) {
                spelled.append(letter);
            } else {
                spelled.append(String.format(Locale.ROOT, "#%02X", (int) letter));
            }
        }
        return spelled.toString();
    }
}
