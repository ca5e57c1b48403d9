package vn.sovang.ui.kit;

import java.util.List;
import vn.sovang.domain.Problem;

/** Where a screen tells the user something: a toast for what happened, a note for what is wrong. */
public interface Notices {
    /** A toast for six seconds. */
    void done(String text);

    /** A toast for ten seconds with one button that takes it back or leads on. */
    void done(String text, String action, Runnable run);

    /** Says what is wrong and what to do, beside the work; nothing has happened. */
    void refused(List<Problem> problems);
}
