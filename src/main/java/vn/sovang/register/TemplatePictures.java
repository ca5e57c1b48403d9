package vn.sovang.register;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;
import vn.sovang.domain.template.Element;
import vn.sovang.domain.template.PictureElement;
import vn.sovang.domain.template.Template;
import vn.sovang.exchange.template.PictureName;
import vn.sovang.exchange.template.TemplateFile;
import vn.sovang.paper.pdf.Art;
import vn.sovang.paper.pdf.PictureCheck;
import vn.sovang.store.Contents;

/**
 * The pictures of a template on their way between a register and a file. In a register the program's own go by their names and
 * all others by the hash of their bytes; in a file these are numbered.
 */
final class TemplatePictures {
    /** Each may have to be decoded to be looked at; the program's own templates have two. */
    static final int MOST = 20;

    private TemplatePictures() {}

    /** A template with all its pictures; the program's go along too, as another version of it may have other ones. */
    static TemplateFile pack(Template template, Art art) throws Refused {
        Map<String, String> names = new HashMap<>();
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        for (PictureElement picture : pictures(template).toList()) {
            String source = picture.source();
            if (!names.containsKey(source)) {
                byte[] found = found(art, source);
                if (found.length == 0) {
                    throw new Refused(new Problem.PictureMissing(picture.frame().name(), source));
                }
                String name = Art.isBuiltIn(source) ? source : "hinh-" + (bytes.size() + 1) + ending(found);
                names.put(source, name);
                bytes.put(name, found);
            }
        }
        return new TemplateFile(withSources(template, names), bytes);
    }

    private static byte[] found(Art art, String source) throws Refused {
        try {
            return art.bytes(source);
        } catch (IOException e) {
            throw new Refused(new Problem.FileUnreadable(source, String.valueOf(e.getMessage())));
        }
    }

    private static String ending(byte[] picture) {
        String start = new String(picture, 0, Math.min(5, picture.length), StandardCharsets.ISO_8859_1);
        if (start.startsWith("\u0089PNG")) {
            return ".png";
        }
        if (start.startsWith("\u00FF\u00D8")) {
            return ".jpg";
        }
        return start.startsWith("%PDF-") ? ".pdf" : ".svg";
    }

    /** What is wrong with the pictures a file's template uses; any others it carries are left behind. */
    static List<Problem> problems(TemplateFile file) {
        Map<String, PictureElement> used = new LinkedHashMap<>();
        pictures(file.template()).forEach(picture -> used.putIfAbsent(picture.source(), picture));
        if (used.size() > MOST) {
            return List.of(new Problem.TemplateTooManyPictures(used.size(), MOST));
        }
        List<Problem> problems = new ArrayList<>();
        used.forEach((source, picture) -> {
            byte[] bytes = file.pictures().get(source);
            if (!PictureName.isFit(source)) {
                problems.add(new Problem.PictureNameUnfit(TemplateRules.shortened(source)));
            } else if (bytes != null) {
                PictureCheck.problem(source, bytes).ifPresent(problems::add);
            } else if (!Art.isBuiltIn(source)) {
                problems.add(new Problem.PictureMissing(picture.frame().name(), source));
            }
        });
        return problems;
    }

    /** Keeps the pictures of a file in the register and answers the template that names them as they are kept. */
    static Template unpack(Writing tx, TemplateFile file) throws Refused {
        Art program = Art.builtIn();
        Map<String, String> names = new HashMap<>();
        for (PictureElement picture : pictures(file.template()).toList()) {
            String source = picture.source();
            byte[] bytes = file.pictures().get(source);
            if (bytes != null && !Arrays.equals(bytes, found(program, source))) {
                names.put(source, tx.contents().put(Contents.Kind.ART, bytes));
            }
        }
        return withSources(file.template(), names);
    }

    /** Refuses a template with pictures that are neither the program's nor kept in the register. */
    static void checkKept(Writing tx, Template template) throws Refused {
        List<Problem> problems = pictures(template)
                .filter(picture -> !Art.isBuiltIn(picture.source()))
                .filter(picture -> !tx.contents().has(picture.source()))
                .<Problem>map(picture ->
                        new Problem.PictureMissing(picture.frame().name(), TemplateRules.shortened(picture.source())))
                .toList();
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
    }

    private static Stream<PictureElement> pictures(Template template) {
        return template.elements().stream()
                .filter(PictureElement.class::isInstance)
                .map(PictureElement.class::cast);
    }

    private static Template withSources(Template template, Map<String, String> names) {
        List<Element> elements = template.elements().stream()
                .map(element -> element instanceof PictureElement picture
                        ? new PictureElement(
                                picture.frame(),
                                names.getOrDefault(picture.source(), picture.source()),
                                picture.proportions(),
                                picture.opacity())
                        : element)
                .toList();
        return new Template(template.id(), template.name(), template.version(), template.paper(), elements);
    }
}
