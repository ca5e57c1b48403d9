package vn.sovang.register;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;
import vn.sovang.domain.template.Box;
import vn.sovang.domain.template.Element;
import vn.sovang.domain.template.Paper;
import vn.sovang.domain.template.Template;
import vn.sovang.domain.template.TextElement;
import vn.sovang.text.SafeText;

/** What a template must keep, beyond being well formed, before it is taken into the register. */
final class TemplateRules {
    /** The program's own have 16; with so many a sheet is still laid out at once and an editor's list can be read. */
    static final int MOST_ELEMENTS = 200;
    /** Letters of an element's text; as many as any field of an award may have. */
    static final int LONGEST_TEXT = 2000;
    /** Letters of an element's name or id, which stand in lists and messages. */
    static final int LONGEST_NAME = 120;

    private static final int SHOWN = 40;
    /** Millimetres; scaled templates are rounded to hundredths. */
    private static final double ROUNDING = 0.011;

    private TemplateRules() {}

    static void check(Template template) throws Refused {
        List<Problem> problems = of(template);
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
    }

    static List<Problem> of(Template template) {
        if (template.elements().size() > MOST_ELEMENTS) {
            return List.of(new Problem.TemplateTooMany(template.elements().size(), MOST_ELEMENTS));
        }
        List<Problem> problems = new ArrayList<>();
        for (Element element : template.elements()) {
            String name = shortened(element.frame().name());
            checkText(name, element.frame().name(), LONGEST_NAME, problems);
            checkText(name, element.id(), LONGEST_NAME, problems);
            if (element instanceof TextElement text) {
                checkText(name, text.wording().text(), LONGEST_TEXT, problems);
            }
            if (!isOnPage(element, template.paper())) {
                problems.add(new Problem.TemplateOffPage(name));
            }
        }
        return problems;
    }

    private static void checkText(String element, String text, int most, List<Problem> problems) {
        if (text.length() > most) {
            problems.add(new Problem.TemplateTextTooLong(element, text.length(), most));
        } else if (!SafeText.isSafe(text)) {
            problems.add(new Problem.TemplateTextUnsafe(element, shortened(text)));
        }
    }

    /** A text must lie on the page whole, or its end would be lost; art may run over the edge, but not lie beside the page. */
    private static boolean isOnPage(Element element, Paper paper) {
        Box box = element.box();
        return element instanceof TextElement
                ? box.x() >= -ROUNDING
                        && box.y() >= -ROUNDING
                        && box.right() <= paper.width() + ROUNDING
                        && box.bottom() <= paper.height() + ROUNDING
                : box.right() >= 0 && box.bottom() >= 0 && box.x() <= paper.width() && box.y() <= paper.height();
    }

    /** What a message shows of a text: not all of a long one, and nothing that a terminal would obey. */
    static String shortened(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(SHOWN).forEach(c -> {
            String letter = Character.toString(c);
            shown.append(SafeText.isSafe(letter) ? letter.replace('\n', ' ') : "·");
        });
        return text.codePointCount(0, text.length()) > SHOWN ? shown + "…" : shown.toString();
    }
}
