package vn.sovang.paper.document;

import java.util.Iterator;
import vn.sovang.domain.document.Block;
import vn.sovang.domain.document.PageForm;
import vn.sovang.paper.layout.FontBook;
import vn.sovang.paper.layout.Sheet;

/**
 * A paper of as many sheets as its blocks take, numbered from the second. Blocks and rows are asked for while the sheets are, and
 * no sheet is kept: a list of any length needs little room. Two runs give the same sheets when the blocks are the same.
 */
public final class Document implements Iterable<Sheet> {
    private final PageForm form;
    private final Iterable<? extends Block> blocks;
    private final FontBook fonts;

    public Document(PageForm form, Iterable<? extends Block> blocks, FontBook fonts) {
        this.form = form;
        this.blocks = blocks;
        this.fonts = fonts;
    }

    @Override
    public Iterator<Sheet> iterator() {
        var setting = new Setting(fonts);
        return new Sheets(form, setting, new Flow(blocks.iterator(), setting, form.body()));
    }
}
