package vn.sovang.register;

import java.util.HashSet;
import java.util.Set;
import vn.sovang.domain.Act;
import vn.sovang.domain.Refused;
import vn.sovang.domain.Setting;

/** Says that two recipients of one name are two, so that nobody is asked about them again. */
public final class KeepApart {
    private static final String PREFIX = "apart.";

    private final Register register;

    public KeepApart(Register register) {
        this.register = register;
    }

    public void apart(long one, long other) throws Refused {
        register.transact(Act.KEEP_APART, tx -> {
            RecipientForm.known(tx.tables(), one);
            RecipientForm.known(tx.tables(), other);
            if (!pairs(register).contains(name(one, other))) {
                tx.insert(new Setting(0, name(one, other), ""));
            }
            return one;
        });
    }

    /** The pairs that are kept apart, each by {@link #name}. */
    static Set<String> pairs(Register register) {
        Set<String> pairs = new HashSet<>();
        register.tables().all(Setting.class).stream()
                .map(Setting::name)
                .filter(name -> name.startsWith(PREFIX))
                .forEach(pairs::add);
        return pairs;
    }

    /** The same whichever comes first; the keys are those of this file. */
    static String name(long one, long other) {
        return PREFIX + Math.min(one, other) + "." + Math.max(one, other);
    }
}
