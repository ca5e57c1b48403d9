package vn.sovang.register;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sovang.domain.AwardForm;
import vn.sovang.text.Folding;

/** The forms by what lists write of them: "Giấy khen", "tặng giấy khen của Chủ tịch UBND xã", a code. */
final class FormNames {
    private final List<AwardForm> forms;
    private final Map<String, Optional<AwardForm>> found = new HashMap<>();

    FormNames(List<AwardForm> forms) {
        this.forms = forms.stream()
                .sorted(Comparator.comparingInt((AwardForm form) -> form.name().length())
                        .reversed())
                .toList();
    }

    Optional<AwardForm> find(String text) {
        return found.computeIfAbsent(text, this::look);
    }

    private Optional<AwardForm> look(String text) {
        String fold = Folding.fold(text);
        Optional<AwardForm> exact = forms.stream()
                .filter(form ->
                        form.code().equals(text) || Folding.fold(form.name()).equals(fold))
                .findFirst();
        // The longest name goes first: "Chiến sĩ thi đua cơ sở" is no "Chiến sĩ thi đua".
        return exact.or(() -> forms.stream()
                .filter(form -> (" " + fold + " ").contains(" " + Folding.fold(form.name()) + " "))
                .findFirst());
    }
}
