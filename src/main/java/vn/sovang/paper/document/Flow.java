package vn.sovang.paper.document;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import vn.sovang.domain.document.Abreast;
import vn.sovang.domain.document.Block;
import vn.sovang.domain.document.Paragraph;
import vn.sovang.domain.document.Table;
import vn.sovang.domain.template.Box;

/** The pieces of a paper one after the other, each block laid out when its turn comes. */
final class Flow implements Iterator<Piece> {
    private final Iterator<? extends Block> blocks;
    private final Setting setting;
    private final Box body;
    private Iterator<? extends Piece> pieces = Collections.emptyIterator();

    Flow(Iterator<? extends Block> blocks, Setting setting, Box body) {
        this.blocks = blocks;
        this.setting = setting;
        this.body = body;
    }

    @Override
    public boolean hasNext() {
        while (!pieces.hasNext() && blocks.hasNext()) {
            pieces = lay(blocks.next());
        }
        return pieces.hasNext();
    }

    @Override
    public Piece next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return pieces.next();
    }

    private Iterator<? extends Piece> lay(Block block) {
        if (block instanceof Paragraph paragraph) {
            return LinePiece.of(paragraph, setting, body.x(), body.width()).iterator();
        }
        if (block instanceof Abreast abreast) {
            return List.of(AbreastPiece.of(abreast, setting, body)).iterator();
        }
        if (block instanceof Table table) {
            return new Rows(table, setting, body);
        }
        throw new IllegalStateException("a new kind of block: " + block);
    }
}
