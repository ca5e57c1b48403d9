package vn.sovang.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.i18n.Language;
import vn.sovang.ui.kit.Appearance;
import vn.sovang.ui.kit.ColumnHabits;
import vn.sovang.ui.theme.TextSize;
import vn.sovang.ui.theme.ThemeChoice;
import vn.sovang.ui.welcome.Recent;

class SettingsTest {
    private static final Instant MORNING = Instant.parse("2024-12-05T01:00:00Z");

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void chooseAFile() {
        file = folder.resolve("settings.properties");
    }

    @Test
    void aNewMachineSpeaksVietnameseInLightClothes() {
        assertThat(new Settings(file).appearance()).isEqualTo(new Appearance(Language.VIETNAMESE, ThemeChoice.LIGHT));
    }

    @Test
    void whatWasChosenIsThereAtTheNextStart() {
        Settings first = new Settings(file);
        first.appearance(new Appearance(Language.ENGLISH, ThemeChoice.AUTO, TextSize.LARGEST));
        first.window(new Placement(10, 20, 1200, 700, Placement.State.MAXIMIZED));
        first.opened(recent("Xã Đạ Sar", 97));
        Settings second = new Settings(file);
        assertThat(second.appearance()).isEqualTo(new Appearance(Language.ENGLISH, ThemeChoice.AUTO, TextSize.LARGEST));
        assertThat(second.window()).contains(new Placement(10, 20, 1200, 700, Placement.State.MAXIMIZED));
        assertThat(second.recents()).containsExactly(recent("Xã Đạ Sar", 97));
    }

    @Test
    void columnsAreAsWideAsTheyWereLeft() {
        new Settings(file).columns(new ColumnHabits(Map.of("search.NAME", 240, "recipients.unit", 90)));
        assertThat(new Settings(file).columns().widths())
                .containsOnly(entry("search.NAME", 240), entry("recipients.unit", 90));
        assertThat(ColumnHabits.of("search.NAME=wide")).isEqualTo(ColumnHabits.NONE);
        assertThat(ColumnHabits.of("search.NAME=-3")).isEqualTo(ColumnHabits.NONE);
        assertThat(ColumnHabits.of("240")).isEqualTo(ColumnHabits.NONE);
    }

    @Test
    void theRegisterOpenedLastComesFirstAndOnlyOnce() {
        Settings settings = new Settings(file);
        settings.opened(recent("Một", 1));
        settings.opened(recent("Hai", 2));
        settings.opened(recent("Một", 3));
        assertThat(settings.recents()).extracting(Recent::name).containsExactly("Một", "Hai");
        assertThat(settings.recents().get(0).awards()).isEqualTo(3);
    }

    @Test
    void onlyTheNewestEightAreKept() {
        Settings settings = new Settings(file);
        IntStream.rangeClosed(1, 12).forEach(number -> settings.opened(recent("Sổ " + number, number)));
        assertThat(settings.recents()).hasSize(8);
        assertThat(settings.recents().get(7).name()).isEqualTo("Sổ 5");
    }

    @Test
    void aForgottenRegisterLeavesTheList() {
        Settings settings = new Settings(file);
        settings.opened(recent("Một", 1));
        settings.forget(recent("Một", 1).file());
        assertThat(new Settings(file).recents()).isEmpty();
    }

    @Test
    void nonsenseInTheFileIsAsIfNothingWasChosen() throws IOException {
        Files.writeString(
                file,
                "window=wide\nrecent.1.file=a.sovang\nrecent.1.awards=many\ntheme=pink\ntext=99\nlanguage=\\u12\n",
                StandardCharsets.UTF_8);
        Settings settings = new Settings(file);
        assertThat(settings.window()).isEmpty();
        assertThat(settings.recents()).isEmpty();
        assertThat(settings.appearance().theme()).isEqualTo(ThemeChoice.LIGHT);
        assertThat(settings.appearance().text()).isEqualTo(TextSize.USUAL);
    }

    private Recent recent(String name, int awards) {
        return new Recent(folder.resolve(name + ".sovang"), name, awards, MORNING);
    }
}
