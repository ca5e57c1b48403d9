package vn.sovang.ui.recipients;

import java.util.List;
import vn.sovang.domain.Problem;
import vn.sovang.register.RecipientList;

/** What the screen shows in the place of the rows. */
sealed interface RecipientsState {
    /** Nothing has been read yet. */
    record Waiting() implements RecipientsState {}

    record Found(RecipientList list) implements RecipientsState {}

    /** Nobody has these words, is of this kind, or may be written twice. */
    record NobodyFound(RecipientList list) implements RecipientsState {}

    /** The register knows nobody yet. */
    record EmptyRegister() implements RecipientsState {}

    record Failed(List<Problem> problems) implements RecipientsState {
        public Failed {
            problems = List.copyOf(problems);
        }
    }
}
