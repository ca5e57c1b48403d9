package vn.sovang.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class FoldersTest {
    @Test
    void linuxFollowsTheBaseDirectories() {
        Folders folders = Folders.of(
                machine("Linux", "/home/lan"),
                Map.of("XDG_DATA_HOME", "/srv/lan/data", "XDG_CONFIG_HOME", "/srv/lan/etc"));
        assertThat(folders.sample()).isEqualTo(Path.of("/srv/lan/data/sovang/so-mau.sovang"));
        assertThat(folders.settings()).isEqualTo(Path.of("/srv/lan/etc/sovang/settings.properties"));
    }

    @Test
    void linuxWithoutBaseDirectoriesUsesTheHiddenFoldersAtHome() {
        Folders folders = Folders.of(machine("Linux", "/home/lan"), Map.of("XDG_DATA_HOME", "relative"));
        assertThat(folders.data()).isEqualTo(Path.of("/home/lan/.local/share/sovang"));
        assertThat(folders.config()).isEqualTo(Path.of("/home/lan/.config/sovang"));
    }

    @Test
    void windowsUsesTheRoamingFolder() {
        Folders folders = Folders.of(machine("Windows 11", "/Users/lan"), Map.of("APPDATA", "/Users/lan/Roaming"));
        assertThat(folders.data()).isEqualTo(Path.of("/Users/lan/Roaming/SoVang"));
        assertThat(folders.logs()).isEqualTo(Path.of("/Users/lan/Roaming/SoVang/logs"));
    }

    @Test
    void macUsesApplicationSupport() {
        Folders folders = Folders.of(machine("Mac OS X", "/Users/lan"), Map.of());
        assertThat(folders.data()).isEqualTo(Path.of("/Users/lan/Library/Application Support/SoVang"));
    }

    @Test
    void aFolderOfOnesOwnHoldsEverything() {
        Properties machine = machine("Linux", "/home/lan");
        machine.setProperty("sovang.data", "/mnt/usb/Sổ Vàng");
        Folders folders = Folders.of(machine, Map.of("XDG_DATA_HOME", "/srv/lan/data"));
        assertThat(folders.data()).isEqualTo(Path.of("/mnt/usb/Sổ Vàng"));
        assertThat(folders.settings()).isEqualTo(Path.of("/mnt/usb/Sổ Vàng/settings.properties"));
    }

    private static Properties machine(String system, String home) {
        Properties properties = new Properties();
        properties.setProperty("os.name", system);
        properties.setProperty("user.home", home);
        return properties;
    }
}
