package vn.sovang.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reads the colours out of the stylesheets: every text stands out from every ground it is put on (WCAG 2, level AA). */
class ContrastTest {
    private static final double TEXT = 4.5;
    private static final double MARK = 3;
    private static final Pattern COLOUR = Pattern.compile("(-color-[a-z0-9-]+):\\s*(#[0-9a-f]{6});");

    @ParameterizedTest
    @EnumSource
    void everyTextCanBeReadOnEveryGround(Theme theme) throws IOException {
        Map<String, Color> colours = colours(theme);
        for (String ground : List.of("bg-default", "bg-subtle", "cell-selection", "hover", "bg-overlay")) {
            for (String text : List.of("fg-default", "fg-muted", "fg-subtle", "accent-fg", "info-fg")) {
                expect(colours, text, ground, TEXT);
            }
        }
        for (String kind : List.of("accent", "info", "success", "warning", "danger", "gold")) {
            expect(colours, kind + "-fg", kind + "-subtle", TEXT);
            expect(colours, kind + "-fg", "bg-default", TEXT);
            expect(colours, kind + "-fg", "bg-subtle", TEXT);
            expect(colours, "fg-default", kind + "-subtle", TEXT);
        }
        expect(colours, "fg-default", "highlight", TEXT);
        expect(colours, "fg-default", "selection", TEXT);
        expect(colours, "fg-emphasis", "accent-emphasis", TEXT);
        // The hover is a passing state of the button above, with its text in bold.
        expect(colours, "fg-emphasis", "accent-hover", MARK);
        for (String kind : List.of("collective", "household", "individual")) {
            expect(colours, "chart-value-" + kind, "chart-" + kind, TEXT);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatShowsTheFocusOrAChoiceCanBeSeen(Theme theme) throws IOException {
        Map<String, Color> colours = colours(theme);
        for (String ground : List.of("bg-default", "bg-subtle")) {
            expect(colours, "focus", ground, MARK);
            expect(colours, "border-control", ground, MARK);
            expect(colours, "accent-emphasis", ground, MARK);
        }
    }

    private static void expect(Map<String, Color> colours, String text, String ground, double least) {
        assertThat(contrast(colour(colours, text), colour(colours, ground)))
                .as("%s on %s", text, ground)
                .isGreaterThanOrEqualTo(least);
    }

    private static Color colour(Map<String, Color> colours, String name) {
        assertThat(colours).containsKey("-color-" + name);
        return colours.get("-color-" + name);
    }

    private static Map<String, Color> colours(Theme theme) throws IOException {
        Map<String, Color> colours = new HashMap<>();
        try (InputStream in = URI.create(theme.stylesheet()).toURL().openStream()) {
            Matcher matcher = COLOUR.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            while (matcher.find()) {
                colours.put(matcher.group(1), Color.web(matcher.group(2)));
            }
        }
        return colours;
    }

    private static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
