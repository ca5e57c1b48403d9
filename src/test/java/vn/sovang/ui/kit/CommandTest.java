package vn.sovang.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sovang.i18n.Language;
import vn.sovang.i18n.Messages;

class CommandTest {
    @Test
    void noTwoCommandsOfAnOpenRegisterShareTheirKeys() {
        assertThat(keys(Command.Group.withRegister())).doesNotHaveDuplicates();
    }

    @Test
    void noTwoCommandsOfTheWelcomePageShareTheirKeys() {
        assertThat(keys(Command.Group.beforeRegister())).doesNotHaveDuplicates();
    }

    @Test
    void everyCommandWorksSomewhere() {
        Set<Command.Group> somewhere = new HashSet<>(Command.Group.withRegister());
        somewhere.addAll(Command.Group.beforeRegister());
        assertThat(somewhere).containsExactlyInAnyOrder(Command.Group.values());
    }

    @ParameterizedTest
    @EnumSource
    void everyCommandAndGroupHasWords(Language language) {
        Messages messages = new Messages(language);
        assertThat(Command.values())
                .allSatisfy(command -> assertThat(messages.get(command.messageKey()))
                        .isNotBlank()
                        .matches(words -> Normalizer.isNormalized(words, Normalizer.Form.NFC)));
        assertThat(Command.Group.values())
                .allSatisfy(
                        group -> assertThat(messages.get(group.messageKey())).isNotBlank());
    }

    private static List<String> keys(List<Command.Group> groups) {
        return Arrays.stream(Command.values())
                .filter(command -> groups.contains(command.group()))
                .map(Command::keysText)
                .filter(keys -> !keys.isEmpty())
                .toList();
    }
}
