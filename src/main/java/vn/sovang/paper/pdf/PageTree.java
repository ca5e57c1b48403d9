package vn.sovang.paper.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The tree that leads to a document's pages. It branches, so that a viewer finds page 40,000 at once. */
final class PageTree {
    private static final int BRANCHES = 64;

    private final ObjectFile file;
    private final int root;
    /** The open node of each level, leaves' parents first. */
    private final List<Node> open = new ArrayList<>();

    PageTree(ObjectFile file) {
        this.file = file;
        this.root = file.reserve();
    }

    /** A node being filled; it takes an object number when something first refers to it. */
    private final class Node {
        private final StringBuilder kids = new StringBuilder();
        private int object;
        private int kidCount;
        private int pageCount;

        void add(int kid, int pages) {
            kids.append(Syntax.reference(kid)).append(' ');
            kidCount++;
            pageCount += pages;
        }

        int object() {
            if (object == 0) {
                object = file.reserve();
            }
            return object;
        }
    }

    /** Writes a page's dictionary and gives its object number. */
    int add(String entries) throws IOException {
        var page = file.reserve();
        var node = openAt(0);
        file.put(page, "<</Type/Page/Parent " + Syntax.reference(node.object()) + entries + ">>");
        addKid(0, page, 1);
        return page;
    }

    private Node openAt(int level) {
        while (open.size() <= level) {
            open.add(new Node());
        }
        return open.get(level);
    }

    private void addKid(int level, int kid, int pageCount) throws IOException {
        var node = openAt(level);
        node.add(kid, pageCount);
        if (node.kidCount == BRANCHES) {
            close(level);
        }
    }

    private void close(int level) throws IOException {
        var node = open.get(level);
        write(node, openAt(level + 1).object());
        open.set(level, new Node());
        addKid(level + 1, node.object(), node.pageCount);
    }

    private void write(Node node, int parent) throws IOException {
        file.put(node.object(), "<</Type/Pages/Parent " + Syntax.reference(parent) + kids(node) + ">>");
    }

    private static String kids(Node node) {
        return "/Count " + node.pageCount + "/Kids[" + node.kids.toString().strip() + "]";
    }

    /** Writes what is still open; {@code entries} are what every page inherits. Gives the root's object number. */
    int finish(String entries) throws IOException {
        var kids = "";
        var count = 0;
        for (var level = 0; level < open.size(); level++) {
            var node = open.get(level);
            if (node.kids.isEmpty()) {
                continue;
            }
            if (level == open.size() - 1) {
                write(node, root);
                kids = Syntax.reference(node.object());
                count = node.pageCount;
            } else {
                write(node, openAt(level + 1).object());
                open.get(level + 1).add(node.object(), node.pageCount);
            }
        }
        file.put(root, "<</Type/Pages" + entries + "/Count " + count + "/Kids[" + kids + "]>>");
        return root;
    }
}
