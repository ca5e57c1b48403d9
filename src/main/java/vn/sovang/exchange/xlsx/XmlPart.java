package vn.sovang.exchange.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.NoSuchElementException;
import java.util.function.Predicate;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;
import vn.sovang.exchange.reading.Allowance;
import vn.sovang.exchange.reading.RefusedInside;
import vn.sovang.work.Cancelled;

/**
 * One part of a workbook, read event by event. It knows no document types and no entities, so nothing is fetched from anywhere
 * and nothing grows. Names are compared without their namespaces, as strict and usual workbooks differ in those alone.
 */
final class XmlPart implements AutoCloseable {
    /** A workbook is about ten deep. */
    private static final int DEEPEST = 64;

    private final InputStream in;
    private final String name;
    private final Allowance allowance;
    private final XMLStreamReader reader;
    private int depth;

    XmlPart(InputStream in, String name, Allowance allowance) throws Refused {
        this.in = in;
        this.name = name;
        this.allowance = allowance;
        // The one of the JDK: what else may lie on the class path has limits of its own.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            reader = factory.createXMLStreamReader(in);
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    /** Goes on to the next event; says whether there is one. */
    boolean next() throws Refused, Cancelled {
        allowance.step();
        try {
            if (!reader.hasNext()) {
                return false;
            }
            int event = reader.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new Refused(new Problem.ImportFileUnsafe(allowance.file()));
            }
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
            depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
        } catch (XMLStreamException | NoSuchElementException e) {
            throw failed(e);
        }
        if (depth > DEEPEST) {
            throw allowance.damaged(name);
        }
        return true;
    }

    private Refused failed(Exception failure) {
        // What went wrong below is not the cause of such an exception, but stands beside it.
        Throwable inside = failure instanceof XMLStreamException xml && xml.getNestedException() != null
                ? xml.getNestedException()
                : failure;
        return RefusedInside.of(inside, allowance.damaged(name));
    }

    boolean starts(String element) {
        return reader.isStartElement() && reader.getLocalName().equals(element);
    }

    boolean ends(String element) {
        return reader.isEndElement() && reader.getLocalName().equals(element);
    }

    boolean isStart() {
        return reader.isStartElement();
    }

    boolean isEnd() {
        return reader.isEndElement();
    }

    /** The name of the element that starts or ends here. */
    String element() {
        return reader.getLocalName();
    }

    /** An attribute of the element that starts here; empty where it has none of this name. */
    String attribute(String attribute) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(attribute)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    /** A whole number of an attribute, or {@code otherwise} where it is none. */
    int number(String attribute, int otherwise) {
        try {
            return Integer.parseInt(attribute(attribute).strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** Takes the letters that stand here, if letters do. */
    void letters(LongText text) {
        if (reader.isCharacters()) {
            text.add(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        }
    }

    /** All letters inside the element that has just started, without those inside an element that {@code leftOut} names. */
    LongText inside(String element, Predicate<String> leftOut) throws Refused, Cancelled {
        LongText text = new LongText();
        int from = depth;
        while (next() && !(ends(element) && depth < from)) {
            if (reader.isStartElement() && leftOut.test(element())) {
                skip();
            } else {
                letters(text);
            }
        }
        return text;
    }

    /** Goes on to the end of the element that has just started. */
    void skip() throws Refused, Cancelled {
        int from = depth;
        while (depth >= from && next()) {
            // Nothing in it is wanted.
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
