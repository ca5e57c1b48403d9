package vn.sovang.exchange.template;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import vn.sovang.domain.Problem;
import vn.sovang.domain.template.TemplateProblem;
import vn.sovang.domain.template.Typeface;
import vn.sovang.text.SafeText;

/** Says what is wrong with a document so that its reader finds the place: elements by their names, lines by their numbers. */
final class TemplateFaults {
    /** A document with more faults is another kind of document; a list that long helps nobody. */
    private static final int MOST_SAID = 20;

    private static final int LONGEST_SHOWN = 60;
    private static final Pattern ELEMENT = Pattern.compile("elements\\[(\\d+)]\\.?(.*)");
    private static final Pattern LINE_AND_COLUMN = Pattern.compile("line (\\d+) column (\\d+).*");

    private final JsonObject template;
    private final String file;

    TemplateFaults(JsonObject template, String file) {
        this.template = template;
        this.file = file;
    }

    List<Problem> of(List<TemplateProblem> faults) {
        return faults.stream().limit(MOST_SAID).map(this::of).distinct().toList();
    }

    private Problem of(TemplateProblem fault) {
        var found = shown(fault.found());
        return switch (fault.reason()) {
            case NOT_JSON -> notJson(fault.place());
            case CUT_SHORT -> new Problem.TemplateFileCut(file);
            case UNKNOWN_FORMAT -> new Problem.TemplateFileNewer(file, found, TemplateJson.FORMAT);
            case UNKNOWN_KEY ->
                fault.place().equals("fonts")
                        ? new Problem.TemplateFontsInside(fonts())
                        : new Problem.TemplateKeyUnknown(place(fault));
            case MISSING_KEY -> new Problem.TemplateKeyMissing(place(fault));
            case WRONG_TYPE -> new Problem.TemplateValueWrong(place(fault), found);
            case OUT_OF_RANGE -> outside(fault, found);
            case UNKNOWN_WORD -> word(fault, found);
            case UNKNOWN_PLACEHOLDER ->
                new Problem.TemplatePlaceholderUnknown(place(fault), "{" + found + "}", fault.wanted());
            case OPEN_BRACE -> new Problem.TemplateBraceOpen(place(fault), found);
            case SAME_ID_TWICE -> new Problem.TemplateIdTwice(place(fault), found);
            case FOLLOWS_NO_FREE_TEXT -> new Problem.TemplateFollowsNothing(place(fault), found);
        };
    }

    private Problem notJson(String place) {
        var at = LINE_AND_COLUMN.matcher(place);
        return at.matches()
                ? new Problem.TemplateFileFaulty(file, at.group(1) + ":" + at.group(2))
                : new Problem.TemplateFileForeign(file);
    }

    private Problem outside(TemplateProblem fault, String found) {
        if (fault.wanted().size() < 2) {
            return new Problem.TemplateValueWrong(place(fault), "“" + found + "”");
        }
        var least = fault.wanted().get(0);
        var most = fault.wanted().get(1);
        return fault.place().endsWith(".minSize") && isNumberAbove(found, most)
                ? new Problem.TemplateMinSizeAbove(place(fault), found, most)
                : new Problem.TemplateValueOutside(place(fault), found, least, most);
    }

    private static boolean isNumberAbove(String found, String most) {
        return Double.parseDouble(found) > Double.parseDouble(most);
    }

    private Problem word(TemplateProblem fault, String found) {
        return fault.place().endsWith(".font")
                ? new Problem.TemplateFontUnknown(place(fault), found, fonts())
                : new Problem.TemplateWordUnknown(place(fault), found, fault.wanted());
    }

    private static List<String> fonts() {
        return Arrays.stream(Typeface.values())
                .map(font -> Fields.word(font) + " (" + font.family() + ")")
                .toList();
    }

    /** The name of the element, and then where the document has it. */
    private String place(TemplateProblem fault) {
        var element = ELEMENT.matcher(fault.place());
        if (!element.matches() || !(template.get("elements") instanceof JsonArray elements)) {
            return shown(fault.place());
        }
        var object = elements.get(Integer.parseInt(element.group(1)));
        for (var key : List.of("name", "id")) {
            if (object instanceof JsonObject named
                    && named.get(key) != null
                    && named.get(key).isJsonPrimitive()) {
                return "“" + shown(named.get(key).getAsString()) + "” (" + shown(fault.place()) + ")";
            }
        }
        return shown(fault.place());
    }

    /** What was found, safe to show: not too long, and nothing in it that a terminal would obey. */
    static String shown(String found) {
        var safe = new StringBuilder();
        found.codePoints().limit(LONGEST_SHOWN).forEach(c -> {
            var letter = Character.toString(c);
            safe.append(SafeText.isSafe(letter) && c != '\n' ? letter : "·");
        });
        return found.codePointCount(0, found.length()) > LONGEST_SHOWN ? safe + "…" : safe.toString();
    }
}
