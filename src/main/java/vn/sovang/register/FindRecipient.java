package vn.sovang.register;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sovang.domain.KnownRecipient;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;
import vn.sovang.text.Cleaning;
import vn.sovang.text.Folding;

/** Finds the one recipient that words mean: of the name, and where several have it of position and unit, or a year of birth. */
public final class FindRecipient {
    private static final int MOST_NAMED = 6;
    private static final String YEAR = "[12]\\d{3}";

    private final ListRecipients recipients;

    public FindRecipient(Register register) {
        this.recipients = new ListRecipients(register);
    }

    /** The one meant. Whoever is called exactly so is meant before those whose name merely has the words. */
    public KnownRecipient byWords(String words) throws Refused {
        String asked = Cleaning.clean(words);
        List<KnownRecipient> found = matching(asked);
        if (found.isEmpty()) {
            throw new Refused(new Problem.RecipientUnknown(asked));
        }
        List<KnownRecipient> called = found.stream()
                .filter(known -> Folding.fold(known.name()).equals(Folding.fold(asked)))
                .toList();
        List<KnownRecipient> meant = called.isEmpty() ? found : called;
        if (meant.size() > 1) {
            throw new Refused(new Problem.RecipientAmbiguous(asked, described(meant)));
        }
        return meant.get(0);
    }

    private List<KnownRecipient> matching(String words) throws Refused {
        List<KnownRecipient> found = words.isEmpty() ? List.of() : list(words);
        String year = Arrays.stream(words.split(" ", -1))
                .filter(word -> word.matches(YEAR))
                .findFirst()
                .orElse("");
        if (!found.isEmpty() || year.isEmpty()) {
            return found;
        }
        String others = Arrays.stream(words.split(" ", -1))
                .filter(word -> !word.equals(year))
                .collect(Collectors.joining(" "));
        return others.isEmpty()
                ? List.of()
                : list(others).stream()
                        .filter(known -> known.birth().startsWith(year))
                        .toList();
    }

    private List<KnownRecipient> list(String words) throws Refused {
        return recipients.list(RecipientFilter.ALL.withWords(words)).rows();
    }

    private static List<String> described(List<KnownRecipient> all) {
        Stream<String> named = all.stream().limit(MOST_NAMED).map(FindRecipient::described);
        return (all.size() > MOST_NAMED ? Stream.concat(named, Stream.of("…")) : named).toList();
    }

    /** "Nguyễn Văn An (Thôn đội trưởng, Xã Lát, 1975)". */
    private static String described(KnownRecipient known) {
        String year = known.birth().length() > 4 ? known.birth().substring(0, 4) : known.birth();
        String more = Stream.of(known.position(), known.unit(), year)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(", "));
        return more.isEmpty() ? known.name() : known.name() + " (" + more + ")";
    }
}
