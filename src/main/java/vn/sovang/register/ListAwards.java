package vn.sovang.register;

import java.util.List;
import vn.sovang.domain.ListedAward;
import vn.sovang.domain.Refused;

/** Reads the lines of a decision as a list for people and programs. */
public final class ListAwards {
    private final Register register;

    public ListAwards(Register register) {
        this.register = register;
    }

    public List<ListedAward> of(long decisionId) throws Refused {
        return register.read(() -> register.lists().listedAwards(decisionId));
    }
}
