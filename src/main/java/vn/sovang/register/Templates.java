package vn.sovang.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.sovang.domain.Act;
import vn.sovang.domain.CertificateSetup;
import vn.sovang.domain.Problem;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.Refused;
import vn.sovang.domain.StoredTemplate;
import vn.sovang.domain.template.Template;
import vn.sovang.text.Cleaning;
import vn.sovang.text.SortKey;

/**
 * The certificate templates: those that come with the program, which never change, and the register's own, which can be made
 * from any other, changed, renamed and deleted. A change is a new version; certificates on paper keep theirs.
 */
public final class Templates {
    private final Register register;

    public Templates(Register register) {
        this.register = register;
    }

    /** The program's own, then the register's by name. */
    public List<TemplateInfo> list() throws Refused {
        TemplateShelf shelf = register.press().shelf();
        List<TemplateInfo> all = new ArrayList<>();
        for (String id : shelf.builtInIds()) {
            all.add(TemplateInfo.of(register.press().named(id), TemplateInfo.Origin.BUILT_IN));
        }
        List<StoredTemplate> own = new ArrayList<>(shelf.own());
        own.sort(Comparator.comparing(stored -> SortKey.of(stored.name())));
        for (StoredTemplate stored : own) {
            all.add(TemplateInfo.of(shelf.template(stored), TemplateInfo.Origin.OWN));
        }
        return List.copyOf(all);
    }

    /** A template by its id, in its newest version. */
    public Template find(String id) throws Refused {
        return register.press().named(id);
    }

    /** A template by its id or, whatever the case, its name. */
    public TemplateInfo named(String text) throws Refused {
        List<TemplateInfo> all = list();
        for (TemplateInfo info : all) {
            if (info.id().equals(text)) {
                return info;
            }
        }
        String name = Cleaning.clean(text);
        for (TemplateInfo info : all) {
            if (info.name().equalsIgnoreCase(name)) {
                return info;
            }
        }
        throw new Refused(new Problem.TemplateUnknown(
                text, all.stream().map(TemplateInfo::id).toList()));
    }

    /** Makes a template of one's own that looks like another for now. */
    public TemplateInfo duplicate(String id, String name) throws Refused {
        Template original = find(id);
        return register.transact(Act.SAVE_TEMPLATE, tx -> {
            String checked = TemplateDrawer.free(tx, register.press().shelf(), TemplateDrawer.checkedName(name), "");
            return TemplateDrawer.insert(tx, TemplateDrawer.freshCode(tx, checked), checked, original);
        });
    }

    /**
     * Keeps a changed template of one's own as its next version; the same as it was is no change.
     *
     * @throws Refused when an element is off the page, has no printable text, or names a picture that is not kept
     */
    public TemplateInfo save(Template changed) throws Refused {
        own(changed.id());
        TemplateRules.check(changed);
        return register.transact(Act.SAVE_TEMPLATE, tx -> {
            TemplatePictures.checkKept(tx, changed);
            StoredTemplate newest = newest(tx, changed.id());
            return TemplateDrawer.isAlike(register.press().shelf().template(newest), changed)
                    ? TemplateDrawer.info(newest, changed)
                    : TemplateDrawer.insert(tx, newest.code(), newest.name(), changed);
        });
    }

    /** Gives a template of one's own another name, in all its versions. */
    public TemplateInfo rename(String id, String name) throws Refused {
        Template template = own(id);
        return register.transact(Act.RENAME_TEMPLATE, tx -> {
            String checked = TemplateDrawer.free(tx, register.press().shelf(), TemplateDrawer.checkedName(name), id);
            for (StoredTemplate version : tx.lists().templateVersions(id)) {
                tx.update(version, version.withName(checked));
            }
            return TemplateDrawer.info(newest(tx, id), template);
        });
    }

    /**
     * Deletes a template of one's own with all its versions.
     *
     * @throws Refused when it is chosen for a decision or the office, or a certificate was issued with it
     */
    public void delete(String id) throws Refused {
        Template template = own(id);
        register.transact(Act.DELETE_TEMPLATE, tx -> {
            checkUnused(tx, template);
            for (StoredTemplate version : tx.lists().templateVersions(id)) {
                tx.remove(version);
            }
            return id;
        });
    }

    private Template own(String id) throws Refused {
        Template template = find(id);
        if (register.press().shelf().isBuiltIn(id)) {
            throw new Refused(new Problem.TemplateBuiltIn(template.name()));
        }
        return template;
    }

    private StoredTemplate newest(Writing tx, String id) throws Refused {
        List<StoredTemplate> versions = tx.lists().templateVersions(id);
        if (versions.isEmpty()) {
            throw new Refused(
                    new Problem.TemplateUnknown(id, register.press().shelf().ids()));
        }
        return versions.get(0);
    }

    private static void checkUnused(Writing tx, Template template) throws Refused {
        List<Problem> problems = new ArrayList<>();
        int issued = tx.lists().issuedWith(template.id());
        if (issued > 0) {
            problems.add(new Problem.TemplateIssued(template.name(), issued));
        }
        List<String> decisions = tx.lists().decisionsUsing(template.id()).stream()
                .map(Naming::of)
                .toList();
        if (!decisions.isEmpty()) {
            problems.add(new Problem.TemplateInUse(template.name(), decisions));
        }
        Optional<CertificateSetup> office = tx.lists().certificateSetup(0);
        for (RecipientKind kind : RecipientKind.values()) {
            if (office.isPresent() && office.get().template(kind).equals(template.id())) {
                problems.add(new Problem.TemplateOfOffice(template.name()));
                break;
            }
        }
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
    }
}
