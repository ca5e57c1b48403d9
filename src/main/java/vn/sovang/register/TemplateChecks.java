package vn.sovang.register;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.sovang.domain.Finding;
import vn.sovang.domain.IssuedCopy;
import vn.sovang.domain.PrintCheck;
import vn.sovang.domain.Refused;
import vn.sovang.domain.template.Box;
import vn.sovang.domain.template.Element;
import vn.sovang.domain.template.Margins;
import vn.sovang.domain.template.Medium;
import vn.sovang.domain.template.Paper;
import vn.sovang.domain.template.PictureElement;
import vn.sovang.domain.template.Template;
import vn.sovang.domain.template.TextElement;
import vn.sovang.register.Preflight.Listed;

/** Checks the templates that the lines are printed by, and whether they are still those of the last time. */
final class TemplateChecks {
    /** What may hang over the edge, in millimetres: pictures are made larger than the sheet so that no white line shows. */
    private static final double BLEED = 5;
    /** Millimetres that no eye sees. */
    private static final double TOLERANCE = 0.05;

    private final Register register;
    private final SheetLayout layout;
    private final Medium medium;

    TemplateChecks(Register register, SheetLayout layout, Medium medium) {
        this.register = register;
        this.layout = layout;
        this.medium = medium;
    }

    List<Finding> check(List<Listed> lines) throws Refused {
        Set<Template> templates = new LinkedHashSet<>();
        lines.forEach(listed -> templates.add(template(listed)));
        List<Finding> findings = new ArrayList<>();
        for (Template template : templates) {
            for (Element element : template.elements()) {
                if (element.frame().isOn(medium)) {
                    findings.addAll(element(template, element));
                }
            }
        }
        findings.addAll(changed(lines));
        return findings;
    }

    private Template template(Listed listed) {
        return layout.template(listed.line().award().named().kind());
    }

    private List<Finding> element(Template template, Element element) {
        if (element instanceof PictureElement picture && !register.art().has(picture.source())) {
            return List.of(of(PrintCheck.PICTURE_MISSING, template, element));
        }
        double off = -room(element.box(), template.paper(), Margins.NONE);
        if (off > (element instanceof TextElement ? TOLERANCE : BLEED + TOLERANCE)) {
            return List.of(of(PrintCheck.OFF_PAGE, template, element, millimetres(off)));
        }
        Margins unreached = template.paper().unprintable();
        if (!isBackdrop(element, template.paper()) && room(element.box(), template.paper(), unreached) < -TOLERANCE) {
            return List.of(of(PrintCheck.UNREACHED_MARGIN, template, element, millimetres(Math.max(0, -off))));
        }
        return List.of();
    }

    private static Finding of(PrintCheck check, Template template, Element element, String... more) {
        List<String> details = new ArrayList<>(List.of(template.name()));
        details.addAll(List.of(more));
        return Preflight.ofAll(check, element.frame().name(), details.toArray(String[]::new));
    }

    /** How far a box keeps from the nearest edge of what is left of the paper inside these margins; negative where it crosses one. */
    private static double room(Box box, Paper paper, Margins margins) {
        double across = Math.min(box.x() - margins.left(), paper.width() - margins.right() - box.right());
        double down = Math.min(box.y() - margins.top(), paper.height() - margins.bottom() - box.bottom());
        return Math.min(across, down);
    }

    /** What is as large as the sheet: a border has its own free edge, and of a coloured ground nothing is lost. */
    private static boolean isBackdrop(Element element, Paper paper) {
        Box box = element.box();
        return !(element instanceof TextElement)
                && box.width() >= paper.width() - TOLERANCE
                && box.height() >= paper.height() - TOLERANCE;
    }

    private static String millimetres(double length) {
        return BigDecimal.valueOf(length)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private List<Finding> changed(List<Listed> lines) throws Refused {
        if (lines.isEmpty()) {
            return List.of();
        }
        Map<Long, IssuedCopy> last = new LinkedHashMap<>();
        long decision = lines.get(0).line().award().decisionId();
        register.printLists().copiesOfDecision(decision).forEach(copy -> last.put(copy.awardId(), copy));
        List<Finding> findings = new ArrayList<>();
        for (Listed listed : lines) {
            IssuedCopy copy = last.get(listed.line().award().id());
            Template now = template(listed);
            if (copy != null && (!copy.template().equals(now.id()) || copy.templateVersion() != now.version())) {
                findings.add(listed.finding(
                        PrintCheck.TEMPLATE_CHANGED,
                        "",
                        name(copy.template()),
                        Integer.toString(copy.templateVersion()),
                        now.name(),
                        Integer.toString(now.version())));
            }
        }
        return findings;
    }

    /** What the template is called today, or its id when it is no longer there. */
    private String name(String id) throws Refused {
        return register.press().shelf().find(id).map(Template::name).orElse(id);
    }
}
