package vn.sovang.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;
import vn.sovang.domain.StoredTemplate;
import vn.sovang.domain.template.PictureElement;
import vn.sovang.domain.template.Template;
import vn.sovang.exchange.template.BuiltInTemplates;
import vn.sovang.exchange.template.InvalidTemplate;
import vn.sovang.exchange.template.TemplateJson;

/** The templates that come with the program and, in their newest version, the register's own. Each is read once. */
final class TemplateShelf {
    private static final int KEPT = 40;

    private final Register register;
    private final BuiltInTemplates builtIn = new BuiltInTemplates();
    /** A version never changes, but undo may take it away and another be saved under its number: so by the whole row. */
    private final Map<StoredTemplate, Template> read = new HashMap<>();

    TemplateShelf(Register register) {
        this.register = register;
    }

    /** The program's own ids in the order they are offered, then the register's. */
    List<String> ids() throws Refused {
        List<String> ids = new ArrayList<>(builtIn.ids());
        own().forEach(stored -> ids.add(stored.code()));
        return ids;
    }

    boolean isBuiltIn(String id) {
        return builtIn.ids().contains(id);
    }

    List<String> builtInIds() {
        return builtIn.ids();
    }

    /** The newest version of each of the register's own templates. */
    List<StoredTemplate> own() throws Refused {
        return register.read(() -> register.lists().newestTemplates());
    }

    /** The newest version of a template; its pictures are put among the art. */
    Optional<Template> find(String id) throws Refused {
        if (isBuiltIn(id)) {
            return builtIn.find(id);
        }
        List<StoredTemplate> versions = register.read(() -> register.lists().templateVersions(id));
        return versions.isEmpty() ? Optional.empty() : Optional.of(ready(versions.get(0)));
    }

    private Template ready(StoredTemplate stored) throws Refused {
        Template template = template(stored);
        for (var element : template.elements()) {
            if (element instanceof PictureElement picture && !register.art().has(picture.source())) {
                keep(stored, picture);
            }
        }
        return template;
    }

    /** A template as it is kept; its pictures may not be among the art yet. */
    Template template(StoredTemplate stored) throws Refused {
        Template known = read.get(stored);
        if (known == null) {
            known = parsed(stored);
            if (read.size() >= KEPT) {
                read.clear();
            }
            read.put(stored, known);
        }
        return known;
    }

    private static Template parsed(StoredTemplate stored) throws Refused {
        try {
            Template body = TemplateJson.read(stored.body());
            return new Template(stored.code(), stored.name(), stored.version(), body.paper(), body.elements());
        } catch (InvalidTemplate e) {
            throw new Refused(new Problem.TemplateBroken(
                    stored.name(), e.problems().get(0).place()));
        }
    }

    private void keep(StoredTemplate stored, PictureElement picture) throws Refused {
        byte[] bytes = register.read(() -> register.contents().find(picture.source()))
                .orElseThrow(() -> new Refused(new Problem.TemplateBroken(
                        stored.name(), picture.frame().name())));
        register.art().keep(picture.source(), bytes);
    }
}
