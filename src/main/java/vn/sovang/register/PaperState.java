package vn.sovang.register;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.sovang.domain.PaperGap;
import vn.sovang.domain.PaperKind;

/** A paper that can be made, and what it would leave blank. */
public record PaperState(PaperKind kind, List<PaperGap> gaps) {
    public PaperState {
        gaps = List.copyOf(gaps);
    }

    static PaperState of(PaperKind kind, Set<PaperGap> gaps) {
        Set<PaperGap> inOrder = EnumSet.noneOf(PaperGap.class);
        inOrder.addAll(gaps);
        return new PaperState(kind, List.copyOf(inOrder));
    }
}
