package vn.sovang.register;

import java.nio.file.Path;
import java.util.Locale;
import vn.sovang.domain.Authority;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;
import vn.sovang.domain.Signer;
import vn.sovang.domain.Validity;

/** Makes a new register with one authority and its signer, and the shipped forms, coefficients, fields and methods. */
public final class CreateRegister {
    private final Surroundings around;

    public CreateRegister(Surroundings around) {
        this.around = around;
    }

    public void make(Path file, Setup setup) throws Refused {
        Setup checked = checked(setup);
        NewFile.make(file, checked.name, RegisterInfo.Kind.OWN, around, tx -> {
            Defaults.insert(tx);
            Authority authority = tx.insert(new Authority(
                    0, tx.uid(), checked.authority, checked.title, "", checked.place, checked.symbol, Validity.ALWAYS));
            return tx.insert(new Signer(
                    0, tx.uid(), authority.id(), checked.signer, office(checked.title), "", Validity.ALWAYS));
        });
    }

    private static Setup checked(Setup setup) throws Refused {
        Typed typed = new Typed(0);
        Setup cleaned = new Setup(
                required(typed, SetupField.REGISTER_NAME, setup.name),
                required(typed, SetupField.AUTHORITY, setup.authority),
                required(typed, SetupField.AUTHORITY_TITLE, setup.title),
                typed.line(SetupField.PLACE, setup.place),
                typed.line(SetupField.SYMBOL, setup.symbol),
                required(typed, SetupField.SIGNER, setup.signer));
        typed.check();
        return cleaned;
    }

    private static String required(Typed typed, SetupField field, String raw) {
        String text = typed.line(field, raw);
        if (text.isEmpty()) {
            typed.problem(new Problem.SetupMissing(field.name()));
        }
        return text;
    }

    /** What stands above the signature: the first words of the office, "CHỦ TỊCH" of "Chủ tịch Ủy ban nhân dân …". */
    private static String office(String title) {
        String[] words = title.split(" ", -1);
        String office = words.length < 2 ? title : words[0] + " " + words[1];
        return office.toUpperCase(Locale.ROOT);
    }

    private enum SetupField {
        REGISTER_NAME,
        AUTHORITY,
        AUTHORITY_TITLE,
        PLACE,
        SYMBOL,
        SIGNER
    }

    /** Who keeps the register: its name, the committee, the office that decides, the usual place and who signs. */
    public record Setup(String name, String authority, String title, String place, String symbol, String signer) {}
}
