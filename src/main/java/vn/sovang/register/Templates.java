package vn.sovang.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.sovang.domain.Refused;
import vn.sovang.domain.StoredTemplate;
import vn.sovang.domain.template.Template;
import vn.sovang.text.SortKey;

/** Which certificate templates there are: those that come with the program, then the register's own by name. */
public final class Templates {
    private final Register register;

    public Templates(Register register) {
        this.register = register;
    }

    public List<TemplateInfo> list() throws Refused {
        TemplateShelf shelf = register.press().shelf();
        List<TemplateInfo> all = new ArrayList<>();
        for (String id : shelf.builtInIds()) {
            all.add(info(register.press().named(id), TemplateInfo.Origin.BUILT_IN));
        }
        List<StoredTemplate> own = new ArrayList<>(shelf.own());
        own.sort(Comparator.comparing(stored -> SortKey.of(stored.name())));
        for (StoredTemplate stored : own) {
            all.add(info(shelf.template(stored), TemplateInfo.Origin.OWN));
        }
        return List.copyOf(all);
    }

    /** A template by its id, in its newest version. */
    public Template find(String id) throws Refused {
        return register.press().named(id);
    }

    private static TemplateInfo info(Template template, TemplateInfo.Origin origin) {
        return new TemplateInfo(template.id(), template.name(), template.version(), origin, template.paper());
    }
}
