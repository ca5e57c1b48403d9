package vn.sovang.paper.pdf;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.sovang.domain.Problem;

/**
 * Tells whether an SVG is a plain drawing: nothing from outside, no parts that multiply or that have to be painted as pixels,
 * and small enough to be drawn at once. Read event by event, so that a bomb is met before it goes off.
 */
final class DrawingCheck {
    /** Levels; drawing programs nest some ten, and the library that draws gives up beyond this. */
    static final int DEEPEST = 30;
    /** Shapes, each counted as often as it is drawn: the most the library that draws accepts; the drum border has 860. */
    static final int MOST_SHAPES = 2000;
    /** Elements of any kind, also those that draw nothing. */
    static final int MOST_ELEMENTS = 10_000;
    /** Units of the drawing on its longer side; coordinates are kept to hundredths of one, in 32 bits. */
    static final int LONGEST_SIDE = 20_000;

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final Set<String> PARTS = Set.of(
            "svg",
            "g",
            "defs",
            "symbol",
            "use",
            "switch",
            "a",
            "title",
            "desc",
            "metadata",
            "style",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "text",
            "tspan",
            "linearGradient",
            "radialGradient",
            "stop",
            "clipPath");
    private static final Set<String> WEIGHTLESS =
            Set.of("defs", "title", "desc", "metadata", "style", "linearGradient", "radialGradient", "stop");
    private static final Pattern LINK = Pattern.compile("url\\(\\s*['\"]?#([^)'\"\\s]+)");
    private static final Pattern OUTSIDE = Pattern.compile("(?i)url\\(\\s*['\"]?\\s*(?!#)([^)'\"]*)|(@import[^;]*)");
    private static final Pattern ENTITIES = Pattern.compile("<!DOCTYPE[^>]*\\[|<!ENTITY");
    private static final Pattern DASHES = Pattern.compile("(?i)stroke-dasharray\\s*:\\s*([^;}\"]*)");

    private final String name;
    private final DrawingTree tree = new DrawingTree();

    private DrawingCheck(String name) {
        this.name = name;
    }

    /** Whether the first sign of a text is that of markup. */
    static boolean looksLikeDrawing(byte[] picture) {
        var start = new String(picture, 0, Math.min(picture.length, 100), StandardCharsets.UTF_8);
        return start.replace("\uFEFF", "").stripLeading().startsWith("<");
    }

    static Optional<Problem> problem(String name, byte[] picture) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(picture))
                    .toString()
                    .replace("\uFEFF", "");
            if (ENTITIES.matcher(text).find()) {
                return Optional.of(new Problem.DrawingEntities(name));
            }
            var found = new DrawingCheck(name).read(text);
            return found.isPresent() ? found : drawn(name, picture);
        } catch (CharacterCodingException | XMLStreamException e) {
            return Optional.of(new Problem.PictureDamaged(name));
        }
    }

    /** What only the library that draws can tell. */
    private static Optional<Problem> drawn(String name, byte[] picture) {
        try {
            var piece = PieceMaker.make(picture);
            var sides = new double[] {piece.width(), piece.height()};
            return isWithin(sides[0]) && isWithin(sides[1])
                    ? Optional.empty()
                    : Optional.of(new Problem.DrawingTooLarge(name, LONGEST_SIDE));
        } catch (IOException | RuntimeException e) {
            return Optional.of(new Problem.PictureDamaged(name));
        }
    }

    private static boolean isWithin(double side) {
        return side > 0 && side <= LONGEST_SIDE;
    }

    private Optional<Problem> read(String text) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        var xml = factory.createXMLStreamReader(new StringReader(text));
        var declared = xml.getCharacterEncodingScheme();
        if (declared != null && !declared.equalsIgnoreCase("UTF-8")) {
            // Read in another way than it is looked at here, it could say something else.
            return Optional.of(new Problem.PictureDamaged(name));
        }
        while (xml.hasNext()) {
            var problem = switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> element(xml);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> outside(xml.getText());
                default -> Optional.<Problem>empty();
            };
            if (problem.isPresent()) {
                return problem;
            }
            if (xml.isEndElement()) {
                tree.leave();
            }
        }
        return tree.drawn() > MOST_SHAPES
                ? Optional.of(new Problem.DrawingTooMany(name, MOST_SHAPES))
                : Optional.empty();
    }

    private Optional<Problem> element(XMLStreamReader xml) {
        var part = xml.getLocalName();
        var space = xml.getNamespaceURI();
        // What other programs add in their own name spaces is not drawn.
        var isDrawn = space == null || space.isEmpty() || space.equals(SVG);
        if (tree.depth() == 0 && !(isDrawn && part.equals("svg"))) {
            return Optional.of(new Problem.PictureKindUnknown(name));
        }
        if (isDrawn && !PARTS.contains(part)) {
            return Optional.of(new Problem.DrawingPartUnfit(name, shown(part)));
        }
        var weight = isDrawn && !WEIGHTLESS.contains(part) ? 1 : 0;
        tree.enter(String.valueOf(xml.getAttributeValue(null, "id")), links(xml), weight);
        if (tree.depth() > DEEPEST) {
            return Optional.of(new Problem.DrawingTooDeep(name, DEEPEST));
        }
        if (tree.size() > MOST_ELEMENTS) {
            return Optional.of(new Problem.DrawingTooMany(name, MOST_ELEMENTS));
        }
        return isDrawn && !part.equals("a") ? attributes(xml) : Optional.empty();
    }

    /** Ids of what an element draws or clips with. */
    private static List<String> links(XMLStreamReader xml) {
        var links = new ArrayList<String>();
        for (var i = 0; i < xml.getAttributeCount(); i++) {
            var value = xml.getAttributeValue(i).strip();
            if (xml.getAttributeLocalName(i).equals("href") && value.startsWith("#")) {
                links.add(value.substring(1));
            }
            LINK.matcher(value).results().forEach(found -> links.add(found.group(1)));
        }
        return links;
    }

    private Optional<Problem> attributes(XMLStreamReader xml) {
        for (var i = 0; i < xml.getAttributeCount(); i++) {
            var key = xml.getAttributeLocalName(i);
            var value = xml.getAttributeValue(i);
            if (key.equals("href") && !value.strip().startsWith("#")) {
                return Optional.of(new Problem.DrawingRefersOutside(name, shown(value)));
            }
            if (key.equals("stroke-dasharray") && isDust(value)) {
                return Optional.of(new Problem.DrawingPartUnfit(name, key));
            }
            var problem = outside(value);
            if (problem.isPresent()) {
                return problem;
            }
        }
        return Optional.empty();
    }

    private Optional<Problem> outside(String value) {
        var found = OUTSIDE.matcher(value);
        if (found.find()) {
            return Optional.of(new Problem.DrawingRefersOutside(name, shown(found.group())));
        }
        var dashes = DASHES.matcher(value);
        return dashes.find() && isDust(dashes.group(1))
                ? Optional.of(new Problem.DrawingPartUnfit(name, "stroke-dasharray"))
                : Optional.empty();
    }

    /** Whether dashes are so short that a line becomes millions of them, which takes hours to paint. */
    private static boolean isDust(String dashes) {
        var sum = 0.0;
        for (var dash : dashes.strip().split("[\\s,]+", -1)) {
            var number = dash.replaceAll("[a-z%]+$", "");
            if (!number.matches("[0-9]{0,9}\\.?[0-9]{0,9}") || number.isEmpty()) {
                return !dash.isEmpty() && !dash.equals("none") && !dash.equals("inherit");
            }
            sum += number.equals(".") ? 0 : Double.parseDouble(number);
        }
        return sum > 0 && sum < 0.1;
    }

    private static String shown(String found) {
        var plain = found.replaceAll("[\\p{C}\\s]+", " ").strip();
        return plain.length() > 60 ? plain.substring(0, 59) + "…" : plain;
    }
}
