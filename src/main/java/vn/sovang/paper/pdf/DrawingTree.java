package vn.sovang.paper.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts how often the parts of a drawing are drawn when each one that is used again counts again. */
final class DrawingTree {
    private static final long ENDLESS = Long.MAX_VALUE / 4;
    /** Levels of nesting and using together; far from what the stack holds. */
    private static final int DEEPEST = 500;

    private final List<Node> nodes = new ArrayList<>();
    private final Deque<Node> open = new ArrayDeque<>();
    private final Map<String, Node> byId = new HashMap<>();

    private enum State {
        NEW,
        COUNTING,
        COUNTED
    }

    private static final class Node {
        private final List<String> links;
        private final int weight;
        private final List<Node> inner = new ArrayList<>();
        private State state = State.NEW;
        private long count;

        private Node(List<String> links, int weight) {
            this.links = links;
            this.weight = weight;
        }
    }

    /** An element begins: the ids of what it uses, and 1 when it is drawn, 0 when it is only told about. */
    void enter(String id, List<String> links, int weight) {
        var node = new Node(links, weight);
        var outer = open.peek();
        if (outer != null) {
            outer.inner.add(node);
        }
        nodes.add(node);
        byId.putIfAbsent(id, node);
        open.push(node);
    }

    void leave() {
        open.pop();
    }

    int depth() {
        return open.size();
    }

    int size() {
        return nodes.size();
    }

    /** Elements drawn; very many where one uses itself. */
    long drawn() {
        return nodes.isEmpty() ? 0 : count(nodes.get(0), 0);
    }

    private long count(Node node, int level) {
        if (node.state == State.COUNTING || level > DEEPEST) {
            return ENDLESS;
        }
        if (node.state == State.NEW) {
            node.state = State.COUNTING;
            node.count = node.weight;
            for (var inner : node.inner) {
                node.count = sum(node.count, count(inner, level + 1));
            }
            for (var link : node.links) {
                var used = byId.get(link);
                // What is drawn and has no inside of its own counts once.
                node.count = used == null ? sum(node.count, 1) : sum(node.count, count(used, level + 1));
            }
            node.state = State.COUNTED;
        }
        return node.count;
    }

    private static long sum(long one, long other) {
        return Math.min(ENDLESS, one + other);
    }
}
