package vn.sovang.register;

import java.util.stream.Stream;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;
import vn.sovang.domain.StoredTemplate;
import vn.sovang.domain.template.Template;
import vn.sovang.exchange.template.TemplateJson;
import vn.sovang.text.Folding;

/** Where the register's own templates are put, within an act. */
final class TemplateDrawer {
    private static final int UID_END = 6;
    private static final int LONGEST_NAME = 120;

    private TemplateDrawer() {}

    /** Keeps how a template looks as the next version under a code. */
    static TemplateInfo insert(Writing tx, String code, String name, Template look) {
        int version = tx.lists().highestTemplateVersion(code) + 1;
        Template kept = new Template(code, name, version, look.paper(), look.elements());
        tx.insert(new StoredTemplate(0, tx.uid(), code, version, name, TemplateJson.write(kept)));
        return TemplateInfo.of(kept, TemplateInfo.Origin.OWN);
    }

    static TemplateInfo info(StoredTemplate stored, Template look) {
        return new TemplateInfo(stored.code(), stored.name(), stored.version(), TemplateInfo.Origin.OWN, look.paper());
    }

    /** Whether two templates give the same paper, whatever they are called. */
    static boolean isAlike(Template one, Template other) {
        return one.paper().equals(other.paper())
                && TemplateJson.write(plain(one)).equals(TemplateJson.write(plain(other)));
    }

    private static Template plain(Template template) {
        return new Template("x", "", 1, template.paper(), template.elements());
    }

    /** A code that says what the template is called and that no other register gives, either: files travel. */
    static String freshCode(Writing tx, String name) {
        String words = Folding.fold(name).replace(' ', '-');
        String uid = tx.uid();
        return (words.isEmpty() ? "mau" : words.substring(0, Math.min(40, words.length()))) + "-"
                + uid.substring(uid.length() - UID_END);
    }

    /** A name in the form it is kept in. */
    static String checkedName(String raw) throws Refused {
        Typed typed = new Typed(0);
        String name = typed.line(TypedField.TEMPLATE_NAME, raw);
        if (name.isEmpty()) {
            typed.problem(new Problem.TemplateNameMissing());
        } else if (name.length() > LONGEST_NAME) {
            typed.problem(new Problem.TextTooLong(0, TypedField.TEMPLATE_NAME.name(), name.length(), LONGEST_NAME));
        }
        typed.check();
        return name;
    }

    /** The name, which no other template than {@code own} may have. */
    static String free(Writing tx, TemplateShelf shelf, String name, String own) throws Refused {
        if (isTaken(tx, shelf, name, own)) {
            throw new Refused(new Problem.TemplateNameTaken(name));
        }
        return name;
    }

    /** The name, or the first one with a number behind it that no template has. */
    static String nextFree(Writing tx, TemplateShelf shelf, String name) throws Refused {
        String free = name;
        for (int number = 2; isTaken(tx, shelf, free, ""); number++) {
            String ending = " (" + number + ")";
            int kept = Math.min(name.length(), LONGEST_NAME - ending.length());
            free = name.substring(0, kept).strip() + ending;
        }
        return free;
    }

    private enum TypedField {
        TEMPLATE_NAME
    }

    /** Whether another template than {@code own} has the name; case does not tell names apart. */
    private static boolean isTaken(Writing tx, TemplateShelf shelf, String name, String own) throws Refused {
        for (String id : shelf.builtInIds()) {
            if (shelf.find(id)
                    .map(Template::name)
                    .filter(name::equalsIgnoreCase)
                    .isPresent()) {
                return true;
            }
        }
        Stream<StoredTemplate> others = tx.lists().newestTemplates().stream()
                .filter(stored -> !stored.code().equals(own));
        return others.map(StoredTemplate::name).anyMatch(name::equalsIgnoreCase);
    }
}
