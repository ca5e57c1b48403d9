package vn.sovang.exchange.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;
import vn.sovang.exchange.reading.Allowance;
import vn.sovang.exchange.reading.Inflating;
import vn.sovang.work.Cancelled;

/** The parts a workbook's file is packed of, looked at before anything is unpacked. */
final class Parts implements AutoCloseable {
    private final ZipFile zip;
    private final Allowance allowance;

    private Parts(ZipFile zip, Allowance allowance) {
        this.zip = zip;
        this.allowance = allowance;
    }

    static Parts open(Path file, Allowance allowance) throws IOException, Refused {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException | IllegalArgumentException e) {
            throw allowance.damaged("ZIP");
        }
        try {
            check(zip, allowance);
        } catch (Refused e) {
            zip.close();
            throw e;
        }
        return new Parts(zip, allowance);
    }

    /** What a file says of itself may be false; what comes out is counted again while it does. */
    private static void check(ZipFile zip, Allowance allowance) throws Refused {
        long all = Collections.list(zip.entries()).stream()
                .mapToLong(entry -> Math.max(entry.getSize(), 0))
                .sum();
        if (zip.size() > Allowance.MOST_ENTRIES || all > Allowance.MOST_INFLATED) {
            throw new Refused(new Problem.ImportFileSwollen(allowance.file()));
        }
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /** A part to be read as XML; empty where the file has none of this name. */
    Optional<XmlPart> xml(String name) throws IOException, Refused {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return Optional.empty();
        }
        try {
            InputStream in = new Inflating(zip.getInputStream(entry), allowance, entry.getCompressedSize());
            return Optional.of(new XmlPart(in, name, allowance));
        } catch (ZipException e) {
            throw allowance.damaged(name);
        }
    }

    /** What a part refers to, by the ids it uses: where each stands in the file, and of what sort it is. */
    Map<String, Reference> references(String part) throws IOException, Refused, Cancelled {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        Optional<XmlPart> found = xml(folder + "_rels/" + part.substring(slash) + ".rels");
        Map<String, Reference> references = new LinkedHashMap<>();
        if (found.isPresent()) {
            try (XmlPart xml = found.get()) {
                while (xml.next()) {
                    if (xml.starts("Relationship")
                            && !xml.attribute("TargetMode").equals("External")) {
                        String type = xml.attribute("Type");
                        references.put(
                                xml.attribute("Id"),
                                new Reference(
                                        type.substring(type.lastIndexOf('/') + 1),
                                        path(folder, xml.attribute("Target"))));
                    }
                }
            }
        }
        return references;
    }

    /** "xl/" and "../xl/worksheets/sheet1.xml" as a place in the file. */
    private static String path(String folder, String target) {
        Deque<String> steps = new ArrayDeque<>();
        String whole = target.startsWith("/") ? target : folder + target;
        for (String step : whole.split("/", -1)) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** {@code sort} is the last word of its type, as in "worksheet". */
    record Reference(String sort, String part) {}
}
