package vn.sovang.paper.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/** Counts how often a page draws forms and images when each form draws others: forms of forms grow without end. */
final class PageForms {
    private static final Pattern DRAWN = Pattern.compile("/([^\\s/<>\\[\\]()%{}]+)\\s+Do\\b");
    private static final String PAGE = "page";

    private final DrawingTree tree = new DrawingTree();
    private final IdentityHashMap<COSStream, String> names = new IdentityHashMap<>();
    private final Deque<COSStream> waiting = new ArrayDeque<>();

    private PageForms() {}

    static long drawn(PDPage page) throws IOException {
        return new PageForms().count(page);
    }

    private long count(PDPage page) throws IOException {
        var resources = page.getCOSObject().getCOSDictionary(COSName.RESOURCES);
        try (var in = page.getContents()) {
            add(PAGE, in.readAllBytes(), resources);
        }
        while (!waiting.isEmpty()) {
            var form = waiting.pop();
            var own = form.getCOSDictionary(COSName.RESOURCES);
            try (var in = form.createInputStream()) {
                add(name(form), in.readAllBytes(), own == null ? resources : own);
            }
        }
        return tree.drawn();
    }

    private void add(String name, byte[] content, @Nullable COSDictionary resources) {
        var links = new ArrayList<String>();
        var objects = resources == null ? null : resources.getCOSDictionary(COSName.XOBJECT);
        if (objects != null) {
            var found = DRAWN.matcher(new String(content, StandardCharsets.ISO_8859_1));
            while (found.find()) {
                if (objects.getDictionaryObject(COSName.getPDFName(found.group(1))) instanceof COSStream drawn) {
                    links.add(name(drawn));
                }
            }
        }
        tree.enter(name, List.copyOf(links), 1);
        tree.leave();
    }

    private String name(COSStream stream) {
        var known = names.get(stream);
        if (known != null) {
            return known;
        }
        var name = String.valueOf(names.size());
        names.put(stream, name);
        if (COSName.FORM.equals(stream.getCOSName(COSName.SUBTYPE))) {
            waiting.push(stream);
        }
        return name;
    }
}
