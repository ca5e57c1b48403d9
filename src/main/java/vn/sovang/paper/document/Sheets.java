package vn.sovang.paper.document;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import vn.sovang.domain.document.Block.Keep;
import vn.sovang.domain.document.PageForm;
import vn.sovang.paper.layout.Sheet;

/** Fills sheet after sheet with pieces; those that are kept together go to the next sheet together. */
final class Sheets implements Iterator<Sheet> {
    private final PageForm form;
    private final Setting setting;
    private final Iterator<Piece> flow;
    private final Deque<Piece> group = new ArrayDeque<>();
    private int number;

    Sheets(PageForm form, Setting setting, Iterator<Piece> flow) {
        this.form = form;
        this.setting = setting;
        this.flow = flow;
    }

    @Override
    public boolean hasNext() {
        return number == 0 || !group.isEmpty() || flow.hasNext();
    }

    @Override
    public Sheet next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        number++;
        var page = new PageFill(form.body());
        gather();
        while (!group.isEmpty() && fill(page)) {
            gather();
        }
        if (number > 1) {
            page.number(setting, number);
        }
        return new Sheet(form.width(), form.height(), List.of(), page.marks());
    }

    /** Takes pieces up to one that may be the last on its page; no more than a page could hold. */
    private void gather() {
        while (flow.hasNext()
                && (group.isEmpty() || group.getLast().keep() == Keep.WITH_NEXT)
                && fitsSomewhere(group)) {
            group.add(flow.next());
        }
    }

    private boolean fitsSomewhere(Collection<Piece> pieces) {
        return new PageFill(form.body()).takes(pieces);
    }

    /** Puts what is gathered on the page, or a part of it when no page can hold all; says whether anything was. */
    private boolean fill(PageFill page) {
        if (page.takes(group)) {
            group.forEach(page::add);
            group.clear();
            return true;
        }
        var isWhole = fitsSomewhere(group);
        if (page.isEmpty() || (!isWhole && page.takes(List.of(group.getFirst())))) {
            page.add(group.removeFirst());
            return true;
        }
        return false;
    }
}
