package vn.sovang.exchange.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;
import vn.sovang.exchange.docx.WordForm.Found;
import vn.sovang.exchange.docx.WordForm.Place;
import vn.sovang.exchange.docx.WordForm.Values;
import vn.sovang.exchange.reading.Allowance;

/** One part of an office's own file as a tree. A word in braces may be spread over many runs, as word processors like to do. */
final class FormPart {
    private static final Pattern WORD = Pattern.compile("\\{([^{}]{1,60})\\}");

    private final Document document;

    private FormPart(Document document) {
        this.document = document;
    }

    static FormPart read(String name, byte[] bytes, Allowance allowance) throws Refused {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setExpandEntityReferences(false);
            return new FormPart(factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes)));
        } catch (SAXException e) {
            boolean isUnsafe = String.valueOf(e.getMessage()).contains("DOCTYPE");
            throw isUnsafe ? new Refused(new Problem.ImportFileUnsafe(allowance.file())) : allowance.damaged(name);
        } catch (IOException e) {
            throw allowance.damaged(name);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    List<Found> words() {
        List<Found> words = new ArrayList<>();
        int number = 0;
        for (Element paragraph : all(document, "p")) {
            boolean inTable = within(paragraph, "tc") != null;
            number += inTable ? 0 : 1;
            Matcher matcher = WORD.matcher(text(paragraph));
            while (matcher.find()) {
                words.add(new Found(matcher.group(1).strip(), inTable ? place(paragraph) : new Place(number, 0, 0, 0)));
            }
        }
        return words;
    }

    private Place place(Element paragraph) {
        Element cell = within(paragraph, "tc");
        Element row = cell == null ? null : within(cell, "tr");
        Element table = row == null ? null : within(row, "tbl");
        if (cell == null || row == null || table == null) {
            return new Place(0, 0, 0, 0);
        }
        return new Place(0, all(document, "tbl").indexOf(table) + 1, before(row) + 1, before(cell) + 1);
    }

    private static int before(Element element) {
        int count = 0;
        for (Node at = element.getPreviousSibling(); at != null; at = at.getPreviousSibling()) {
            count += is(at, element.getLocalName()) ? 1 : 0;
        }
        return count;
    }

    /** The part with everything filled in, as bytes. Works on a copy: a form may be filled in again. */
    byte[] filled(Values values, Set<String> repeating) throws IOException {
        Document copy = (Document) document.cloneNode(true);
        for (Element row : all(copy, "tr")) {
            boolean isPattern = all(row, "p").stream()
                    .anyMatch(paragraph -> WORD.matcher(text(paragraph))
                            .results()
                            .anyMatch(match -> repeating.contains(match.group(1).strip())));
            if (isPattern) {
                repeat(row, values);
            }
        }
        all(copy, "p").forEach(paragraph -> fill(paragraph, values.everywhere()));
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new DOMSource(copy), new StreamResult(out));
            return out.toByteArray();
        } catch (TransformerException e) {
            throw new IOException(e);
        }
    }

    private static void repeat(Element row, Values values) {
        Node table = row.getParentNode();
        for (Map<String, String> line : values.rows()) {
            Map<String, String> known = new HashMap<>(values.everywhere());
            known.putAll(line);
            Element copy = (Element) row.cloneNode(true);
            all(copy, "p").forEach(paragraph -> fill(paragraph, known));
            table.insertBefore(copy, row);
        }
        table.removeChild(row);
    }

    private static void fill(Element paragraph, Map<String, String> values) {
        Matcher matcher = WORD.matcher(text(paragraph));
        List<int[]> spans = new ArrayList<>();
        List<String> put = new ArrayList<>();
        while (matcher.find()) {
            String value = values.get(matcher.group(1).strip());
            if (value != null) {
                spans.add(new int[] {matcher.start(), matcher.end()});
                put.add(value);
            }
        }
        // From the end on, so that what stands before stays where it was.
        for (int i = spans.size() - 1; i >= 0; i--) {
            replace(all(paragraph, "t"), spans.get(i)[0], spans.get(i)[1], put.get(i));
        }
    }

    /** The value takes the looks of the brace that opens. */
    private static void replace(List<Element> texts, int from, int to, String value) {
        int start = 0;
        for (Element each : texts) {
            String text = each.getTextContent();
            int end = start + text.length();
            if (end > from && start < to) {
                int cutFrom = Math.max(from - start, 0);
                int cutTo = Math.min(to - start, text.length());
                String in = start <= from ? value : "";
                each.setTextContent(text.substring(0, cutFrom) + in + text.substring(cutTo));
                each.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
            }
            start = end;
        }
    }

    private static String text(Element paragraph) {
        StringBuilder text = new StringBuilder();
        all(paragraph, "t").forEach(each -> text.append(each.getTextContent()));
        return text.toString();
    }

    private static List<Element> all(Node within, String name) {
        NodeList found = within instanceof Document document
                ? document.getElementsByTagNameNS("*", name)
                : ((Element) within).getElementsByTagNameNS("*", name);
        List<Element> all = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            all.add((Element) found.item(i));
        }
        return all;
    }

    private static @Nullable Element within(Element element, String name) {
        for (Node at = element.getParentNode(); at != null; at = at.getParentNode()) {
            if (is(at, name)) {
                return (Element) at;
            }
        }
        return null;
    }

    private static boolean is(Node node, String name) {
        return node instanceof Element element && name.equals(element.getLocalName());
    }
}
