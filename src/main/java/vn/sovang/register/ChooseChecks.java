package vn.sovang.register;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sovang.domain.Act;
import vn.sovang.domain.Refused;
import vn.sovang.domain.Setting;
import vn.sovang.domain.check.LadderRung;
import vn.sovang.domain.check.ListCheck;

/** Which checks of a list are made in this register, and what the office asks for before a higher form. */
public final class ChooseChecks {
    private static final String ON = "on";
    private static final String OFF = "off";

    private final Register register;

    public ChooseChecks(Register register) {
        this.register = register;
    }

    /** The checks that are not made. */
    public Set<ListCheck> switchedOff() throws Refused {
        return register.read(() -> {
            Map<String, String> kept = kept();
            Set<ListCheck> off = EnumSet.noneOf(ListCheck.class);
            for (ListCheck check : ListCheck.values()) {
                String usual = check.isUsual() ? ON : OFF;
                if (kept.getOrDefault(check.setting(), usual).equals(OFF)) {
                    off.add(check);
                }
            }
            return off;
        });
    }

    /** Makes a check again, or no more. */
    public void wanted(ListCheck check, Wish wish) throws Refused {
        put(check.setting(), wish == Wish.OFF ? OFF : ON);
    }

    /** The ladder of forms as the office asks for it. */
    public List<LadderRung> ladder() throws Refused {
        return register.read(() -> {
            Map<String, String> kept = kept();
            return LadderRung.USUAL.stream()
                    .map(rung -> rung.read(kept.getOrDefault(rung.setting(), "")))
                    .toList();
        });
    }

    /** Asks for something else before the higher form of a rung. */
    public void ask(LadderRung rung) throws Refused {
        put(rung.setting(), rung.written());
    }

    private Map<String, String> kept() {
        return register.tables().all(Setting.class).stream().collect(Collectors.toMap(Setting::name, Setting::value));
    }

    private void put(String name, String value) throws Refused {
        register.transact(Act.CHOOSE_CHECKS, tx -> tx.keep(name, value));
    }

    /** Whether a check is wanted. */
    public enum Wish {
        ON,
        OFF
    }
}
