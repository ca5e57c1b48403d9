package vn.sovang.domain;

import java.util.List;

/** Thrown when an act cannot go on for a reason the user can mend; nothing has happened. It carries every problem found. */
public final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public Refused(Problem problem) {
        this(List.of(problem));
    }

    public Refused(List<Problem> problems) {
        super(problems.toString());
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("a refusal needs a problem");
        }
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
