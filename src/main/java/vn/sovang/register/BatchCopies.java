package vn.sovang.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import vn.sovang.domain.template.Placeholder;
import vn.sovang.paper.layout.Sheet;
import vn.sovang.store.Content;
import vn.sovang.work.Beside;

/**
 * The copies of a batch in the order of its pages, packed on a thread of their own while the pages are written: together the
 * two take as long as the longer one. A copy is a kilobyte, less than its line in the journal.
 */
final class BatchCopies implements AutoCloseable {
    private final CopyPacking packing;
    private final LocalDate today;
    private final Beside thread = new Beside("copies");
    private final List<Copy> copies = new ArrayList<>();

    BatchCopies(Register register) {
        this.packing = new CopyPacking(register.press(), new Archive(register).drawnWith());
        this.today = register.today();
    }

    /** A line's copy, soon or already packed. */
    record Copy(PrintSelection.Chosen chosen, CompletableFuture<CopyPacking.Packed> packed) {}

    void add(PrintSelection.Chosen chosen, Map<Placeholder, String> words, Sheet sheet) {
        copies.add(new Copy(chosen, thread.run(() -> packing.pack(words, sheet, chosen.info(today)))));
    }

    List<Copy> all() {
        return copies;
    }

    /** What the sheets are drawn with and the register does not have; whole as soon as the last copy is packed. */
    List<Content> shared() {
        return packing.shared();
    }

    @Override
    public void close() {
        thread.close();
        packing.close();
    }
}
