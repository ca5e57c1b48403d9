package vn.sovang.exchange.template;

import java.util.List;
import vn.sovang.domain.template.TemplateProblem;

/** A document is no template; holds everything that is wrong with it, in the document's order. */
public final class InvalidTemplate extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<TemplateProblem> problems;

    InvalidTemplate(List<TemplateProblem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    public List<TemplateProblem> problems() {
        return problems;
    }
}
