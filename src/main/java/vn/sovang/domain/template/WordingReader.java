package vn.sovang.domain.template;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.domain.template.Wording.Fault;
import vn.sovang.domain.template.Wording.Literal;
import vn.sovang.domain.template.Wording.Part;
import vn.sovang.domain.template.Wording.Slot;

/** Takes a wording apart, once, noting every fault instead of stopping at the first. */
final class WordingReader {
    private final String text;
    private final List<Fault> faults = new ArrayList<>();
    private final List<List<Part>> lines = new ArrayList<>();
    private final List<Part> line = new ArrayList<>();
    private final StringBuilder literal = new StringBuilder();
    private int at;

    WordingReader(String text) {
        this.text = text;
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    List<List<Part>> read() {
        while (at < text.length()) {
            var letter = text.charAt(at);
            if (text.startsWith("{{", at) || text.startsWith("}}", at)) {
                literal.append(letter);
                at += 2;
            } else if (letter == '{') {
                slot();
            } else if (letter == '}') {
                faults.add(new Fault(Fault.Kind.OPEN_BRACE, "}", at++));
            } else if (letter == '\n') {
                endLine();
                at++;
            } else {
                literal.append(letter);
                at++;
            }
        }
        endLine();
        return List.copyOf(lines);
    }

    private void slot() {
        var end = text.indexOf('}', at);
        if (end < 0) {
            faults.add(new Fault(Fault.Kind.OPEN_BRACE, text.substring(at), at));
            at = text.length();
            return;
        }
        var word = text.substring(at + 1, end);
        var placeholder = Placeholder.named(word.strip());
        if (placeholder.isPresent()) {
            endLiteral();
            line.add(new Slot(placeholder.get()));
        } else {
            faults.add(new Fault(Fault.Kind.UNKNOWN_PLACEHOLDER, word, at));
        }
        at = end + 1;
    }

    private void endLiteral() {
        if (!literal.isEmpty()) {
            line.add(new Literal(literal.toString()));
            literal.setLength(0);
        }
    }

    private void endLine() {
        endLiteral();
        lines.add(List.copyOf(line));
        line.clear();
    }
}
