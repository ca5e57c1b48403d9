package vn.sovang.register;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.sovang.domain.Award;
import vn.sovang.domain.IssuedCopy;
import vn.sovang.domain.ListedAward;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;
import vn.sovang.domain.template.Placeholder;
import vn.sovang.paper.archive.KeptWords;
import vn.sovang.paper.pdf.CompleteFile;
import vn.sovang.work.Cancelled;

/** The certificates of an award as they went to paper: each can be made again byte for byte and compared with today's data. */
public final class IssuedCopies {
    private final Register register;

    public IssuedCopies(Register register) {
        this.register = register;
    }

    /** All copies of an award, oldest first. */
    public List<IssuedCopy> of(long awardId) throws Refused {
        return register.read(() -> register.printLists().copies(awardId));
    }

    /**
     * The same certificate again, as a one-page PDF: the words, template, fonts and pictures of that day.
     *
     * @throws Refused when what was kept of it is no longer whole
     */
    public byte[] bytes(long copyId) throws Refused {
        return register.read(() -> {
            IssuedCopy copy = copy(copyId);
            return new Archive(register).again(copy, name(copy));
        });
    }

    /** The newest copy of the line at {@code row} of its decision. */
    public IssuedCopy last(ListedAward award, int row) throws Refused {
        List<IssuedCopy> all = of(award.awardId());
        if (all.isEmpty()) {
            throw new Refused(new Problem.NeverPrinted(row, award.name()));
        }
        return all.get(all.size() - 1);
    }

    /** The same as a file, whole or not at all; a file that is no PDF is not replaced. */
    public void write(long copyId, Path file) throws Refused, Cancelled {
        byte[] bytes = bytes(copyId);
        FileTrouble.checkFolder(file);
        FileTrouble.checkReplaces(file);
        try {
            CompleteFile.write(file, out -> out.write(bytes));
        } catch (IOException e) {
            throw FileTrouble.refused(e, file);
        }
    }

    /** Where the words of that day and today's differ, in the order of the placeholders; none when the paper is still right. */
    public List<Difference> differences(long copyId) throws Refused {
        return register.read(() -> {
            IssuedCopy copy = copy(copyId);
            Map<Placeholder, String> then = then(copy);
            Map<Placeholder, String> now = now(copy);
            List<Difference> differences = new ArrayList<>();
            for (Placeholder field : Placeholder.values()) {
                Difference difference =
                        new Difference(field, then.getOrDefault(field, ""), now.getOrDefault(field, ""));
                if (!difference.then.equals(difference.now)) {
                    differences.add(difference);
                }
            }
            return differences;
        });
    }

    private Map<Placeholder, String> then(IssuedCopy copy) throws Refused {
        String name = name(copy);
        try {
            return KeptWords.read(new Archive(register).text(copy.values(), name));
        } catch (IllegalArgumentException e) {
            throw new Refused(new Problem.CopyMissing(name));
        }
    }

    private Map<Placeholder, String> now(IssuedCopy copy) throws Refused {
        Award award = register.tables()
                .find(Award.class, copy.awardId())
                .orElseThrow(() -> new Refused(new Problem.AwardGone(copy.awardId())));
        DecisionView view = new ShowDecision(register).show(award.decisionId());
        AwardLine line = view.lines().stream()
                .filter(l -> l.award().id() == award.id())
                .findFirst()
                .orElseThrow(() -> new Refused(new Problem.AwardGone(award.id())));
        return CertificateText.of(view, line);
    }

    private IssuedCopy copy(long copyId) throws Refused {
        return register.tables()
                .find(IssuedCopy.class, copyId)
                .orElseThrow(() -> new Refused(new Problem.CopyMissing(Long.toString(copyId))));
    }

    private String name(IssuedCopy copy) {
        return register.tables()
                .find(Award.class, copy.awardId())
                .map(Naming::of)
                .orElse("");
    }

    /** A word on the paper that reads otherwise today. */
    public record Difference(Placeholder field, String then, String now) {}
}
