package vn.sovang.paper.pdf;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Makes the operators of a converted drawing shorter without a visible change; only for streams of paths and colours. */
final class DrawingSize {
    private static final Pattern HARMLESS = Pattern.compile("[-0-9a-zA-Z*/.\\s]*");
    private static final Pattern LONG_COLOUR =
            Pattern.compile("/DeviceRGB (CS|cs)\\n([0-9.]+ [0-9.]+ [0-9.]+) (SC|sc)\\n");
    private static final Pattern EMPTY_STATE = Pattern.compile("q\\nQ\\n");
    private static final Pattern FRACTION = Pattern.compile("(?<![A-Za-z])-?\\d*\\.\\d{3,}");

    private DrawingSize() {}

    static void reduce(COSStream stream) throws IOException {
        String content;
        try (var in = stream.createInputStream()) {
            content = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
        if (!HARMLESS.matcher(content).matches()) {
            return;
        }
        content = LONG_COLOUR
                .matcher(content)
                .replaceAll(found -> found.group(2) + (found.group(1).equals("CS") ? " RG\n" : " rg\n"));
        content = EMPTY_STATE.matcher(content).replaceAll("");
        content = FRACTION.matcher(content).replaceAll(found -> Matcher.quoteReplacement(rounded(found.group())));
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content.getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    /** Hundredths of an SVG pixel are some three thousandths of a millimetre; colours lose less than half a step of 255. */
    private static String rounded(String number) {
        var places = number.length() - number.indexOf('.') > 5 || !number.startsWith("0") ? 2 : 3;
        return new BigDecimal(number)
                .setScale(places, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }
}
