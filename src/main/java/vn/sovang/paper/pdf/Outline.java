package vn.sovang.paper.pdf;

import java.io.IOException;

/** The list of bookmarks. An entry names its neighbours, so each is written when the next one is known. */
final class Outline {
    private final ObjectFile file;
    private final int root;
    private int count;
    private int first;
    private int previous;
    private int current;
    private String currentBody = "";

    Outline(ObjectFile file) {
        this.file = file;
        this.root = file.reserve();
    }

    void add(String title, int page) throws IOException {
        var next = file.reserve();
        writeCurrent("/Next " + Syntax.reference(next));
        previous = current;
        current = next;
        first = first == 0 ? next : first;
        count++;
        currentBody = "<</Title" + Syntax.text(title) + "/Parent " + Syntax.reference(root) + "/Dest["
                + Syntax.reference(page) + "/Fit]" + (previous == 0 ? "" : "/Prev " + Syntax.reference(previous));
    }

    private void writeCurrent(String next) throws IOException {
        if (current != 0) {
            file.put(current, currentBody + next + ">>");
        }
    }

    /** Writes the rest; gives the outline's object number, 0 when there is no bookmark. */
    int finish() throws IOException {
        writeCurrent("");
        var ends = count == 0 ? "" : "/First " + Syntax.reference(first) + "/Last " + Syntax.reference(current);
        file.put(root, "<</Type/Outlines/Count " + count + ends + ">>");
        return count == 0 ? 0 : root;
    }
}
