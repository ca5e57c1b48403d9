package vn.sovang.paper.layout;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import vn.sovang.domain.template.Medium;
import vn.sovang.domain.template.Placeholder;
import vn.sovang.domain.template.Template;

/** Lays the words of awards out on templates. Remembers what the last few templates have in common; safe for many threads. */
public final class Layout {
    private static final int REMEMBERED = 12;

    private final FontBook fonts;
    private final Deque<PreparedTemplate> prepared = new ArrayDeque<>();

    public Layout(FontBook fonts) {
        this.fonts = fonts;
    }

    /** The sheet as it goes to empty paper. */
    public LaidOut lay(Template template, Map<Placeholder, String> values) {
        return lay(template, values, Medium.BLANK);
    }

    public LaidOut lay(Template template, Map<Placeholder, String> values, Medium medium) {
        return lay(template, values, medium, CommonSizes.NONE);
    }

    public LaidOut lay(Template template, Map<Placeholder, String> values, Medium medium, CommonSizes sizes) {
        return prepare(template, medium).lay(values, sizes);
    }

    /** What the paper bears before a certificate is printed on it: what the window shows and this medium does not get. */
    public Sheet preprinted(Template template, Map<Placeholder, String> values, Medium medium, CommonSizes sizes) {
        return prepare(template, medium).preprinted(values, sizes);
    }

    /**
     * For every text the largest size at which it fits on all of these certificates. A text that fits at no size, and those
     * that share its room, are left out of account: they have to be mended, and must not make all others tiny.
     */
    public CommonSizes common(Template template, List<Map<Placeholder, String>> certificates, Medium medium) {
        return prepare(template, medium).common(certificates);
    }

    private synchronized PreparedTemplate prepare(Template template, Medium medium) {
        for (var known : prepared) {
            if (known.isOf(template, medium)) {
                return known;
            }
        }
        var made = new PreparedTemplate(template, medium, fonts);
        prepared.addFirst(made);
        if (prepared.size() > REMEMBERED) {
            prepared.removeLast();
        }
        return made;
    }
}
