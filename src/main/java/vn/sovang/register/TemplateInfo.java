package vn.sovang.register;

import vn.sovang.domain.template.Paper;
import vn.sovang.domain.template.Template;

/** One template as a list shows it: the program's own are version 1 and cannot be changed, only duplicated. */
public record TemplateInfo(String id, String name, int version, Origin origin, Paper paper) {
    static TemplateInfo of(Template template, Origin origin) {
        return new TemplateInfo(template.id(), template.name(), template.version(), origin, template.paper());
    }

    /** Where a template comes from. */
    public enum Origin {
        BUILT_IN,
        OWN
    }
}
