package vn.sovang.ui.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.sovang.domain.IssuedCopy;
import vn.sovang.domain.ListedAward;
import vn.sovang.domain.Refused;
import vn.sovang.register.History;
import vn.sovang.register.IssuedCopies;
import vn.sovang.register.Register;
import vn.sovang.work.Cancelled;

/** The certificates of a history as they went to paper; on the thread of the register it is given. */
final class Papers {
    private final IssuedCopies copies;

    Papers(Register register) {
        copies = new IssuedCopies(register);
    }

    /** The awards of which a copy was kept. */
    Set<Long> of(History history) throws Refused {
        Set<Long> issued = new HashSet<>();
        for (ListedAward award : history.awards()) {
            if (award.paper() == ListedAward.Paper.CERTIFICATE
                    && !copies.of(award.awardId()).isEmpty()) {
                issued.add(award.awardId());
            }
        }
        return Set.copyOf(issued);
    }

    /** The newest copy as a file to be looked at, which goes when the program ends. */
    Path file(ListedAward award) throws Refused, Cancelled {
        IssuedCopy copy = copies.last(award, 1);
        try {
            Path folder = Files.createTempDirectory("sovang");
            Path file = folder.resolve(name(award) + ".pdf");
            copies.write(copy.id(), file);
            folder.toFile().deleteOnExit();
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("no folder for a certificate to look at", e);
        }
    }

    /** "Giấy khen 270 Trần Thị Thu Hà", without what no file may be called. */
    private static String name(ListedAward award) {
        List<String> parts = List.of(award.form(), ResultCells.book(award), award.name());
        String name = String.join(" ", parts)
                .replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", "-")
                .strip();
        return name.substring(0, Math.min(name.length(), 100)).strip();
    }
}
