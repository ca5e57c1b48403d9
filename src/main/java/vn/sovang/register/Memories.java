package vn.sovang.register;

import org.jspecify.annotations.Nullable;

/** What an open register holds in memory once it was asked for, kept in step with every act. */
final class Memories {
    private final Register register;
    private @Nullable Press press;
    private @Nullable KnownNames names;
    private @Nullable SearchMemory search;

    Memories(Register register) {
        this.register = register;
    }

    /** Fonts, art and templates, read when the first certificate is wanted. */
    Press press() {
        Press made = press;
        if (made == null) {
            made = new Press(register);
            press = made;
        }
        return made;
    }

    /** All recipients by name, read when the first is asked for. */
    KnownNames names() {
        KnownNames made = names;
        if (made == null) {
            made = new KnownNames(register);
            names = made;
        }
        return made;
    }

    /** All awards as numbers, read when the first search is made. */
    SearchMemory search() {
        SearchMemory made = search;
        if (made == null) {
            made = new SearchMemory(register);
            search = made;
        }
        return made;
    }

    /** Forgets what the register may no longer say, when somebody else has written to it. */
    void forget() {
        names = null;
        search = null;
    }

    void heard(Changed changed) {
        if (names != null) {
            names.heard(changed);
        }
        if (search != null) {
            search.heard(changed);
        }
    }
}
