package vn.sovang.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sovang.domain.AsNamed;
import vn.sovang.domain.Authority;
import vn.sovang.domain.Award;
import vn.sovang.domain.BookNumber;
import vn.sovang.domain.Decision;
import vn.sovang.domain.DecisionNumber;
import vn.sovang.domain.DecisionState;
import vn.sovang.domain.Occasion;
import vn.sovang.domain.Period;
import vn.sovang.domain.Printing;
import vn.sovang.domain.ProposedCounts;
import vn.sovang.domain.Recipient;
import vn.sovang.domain.RecipientClass;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.References;
import vn.sovang.domain.Revocation;
import vn.sovang.domain.Reward;
import vn.sovang.domain.Sex;
import vn.sovang.domain.Signer;
import vn.sovang.domain.Unit;
import vn.sovang.domain.UnitSuccession;
import vn.sovang.domain.Validity;
import vn.sovang.exchange.csv.CsvLine;
import vn.sovang.exchange.csv.CsvRecords;
import vn.sovang.work.Cancelled;
import vn.sovang.work.Progress;

/** Turns the CSV files of the sample into rows, each code into the key of the row it names. */
final class Seeds {
    private final Progress progress;
    private final Map<String, Authority> authorities = new HashMap<>();
    private final Map<String, Signer> signers = new HashMap<>();
    private final Map<String, Unit> units = new HashMap<>();
    private final Map<String, Recipient> recipients = new HashMap<>();
    private final Map<String, Decision> decisions = new HashMap<>();

    Seeds(Progress progress) {
        this.progress = progress;
    }

    Defaults insert(Writing tx) {
        Defaults defaults = Defaults.insert(tx);
        read("authority").forEach(line -> authorities.put(line.text("code"), tx.insert(authority(tx, line))));
        read("signer").forEach(line -> signers.put(line.text("code"), tx.insert(signer(tx, line))));
        read("unit").forEach(line -> units.put(line.text("code"), tx.insert(unit(tx, line))));
        read("unit_succession").forEach(line -> tx.insert(succession(line)));
        read("recipient").forEach(line -> recipients.put(line.text("code"), tx.insert(recipient(tx, line))));
        read("decision").forEach(line -> decisions.put(line.text("code"), tx.insert(decision(tx, line, defaults))));
        awards(tx, defaults);
        return defaults;
    }

    private void awards(Writing tx, Defaults defaults) {
        List<CsvLine> lines = read("award");
        References references = tx.references();
        int done = 0;
        for (CsvLine line : lines) {
            Award award = tx.insert(award(tx, line, defaults, references));
            number(tx, award, Defaults.known(decisions, line, "decision"));
            report(++done, lines.size());
        }
    }

    private void report(int done, int total) {
        try {
            progress.report(done, total);
        } catch (Cancelled e) {
            throw new Stopped(e);
        }
    }

    private static Authority authority(Writing tx, CsvLine line) {
        return new Authority(
                0,
                tx.uid(),
                line.text("name"),
                line.text("title"),
                line.text("parent"),
                line.text("place"),
                line.text("symbol"),
                validity(line));
    }

    private Signer signer(Writing tx, CsvLine line) {
        long authority = Defaults.known(authorities, line, "authority").id();
        return new Signer(
                0, tx.uid(), authority, line.text("name"), line.text("title"), line.text("on_behalf"), validity(line));
    }

    private static Unit unit(Writing tx, CsvLine line) {
        return new Unit(0, tx.uid(), line.text("name"), line.text("short_name"), validity(line));
    }

    private UnitSuccession succession(CsvLine line) {
        return new UnitSuccession(
                0,
                Defaults.known(units, line, "unit").id(),
                Defaults.known(units, line, "successor").id());
    }

    private Recipient recipient(Writing tx, CsvLine line) {
        RecipientKind kind = line.constant("kind", RecipientKind.INDIVIDUAL);
        return new Recipient(
                0,
                tx.uid(),
                kind,
                line.text("honorific"),
                line.text("name"),
                Lines.parts(kind, line.text("name")),
                sex(line.text("sex")),
                line.text("birth"),
                "",
                line.text("position"),
                unitId(line),
                recipientClass(line),
                "",
                true,
                null);
    }

    private static Sex sex(String code) {
        return switch (code) {
            case "M" -> Sex.MALE;
            case "F" -> Sex.FEMALE;
            default -> Sex.UNKNOWN;
        };
    }

    private static RecipientClass recipientClass(CsvLine line) {
        String column = line.text("person_class").isEmpty() ? "collective_class" : "person_class";
        return line.constant(column, RecipientClass.NONE);
    }

    private @Nullable Long unitId(CsvLine line) {
        return line.text("unit").isEmpty()
                ? null
                : Defaults.known(units, line, "unit").id();
    }

    private Decision decision(Writing tx, CsvLine line, Defaults defaults) {
        return new Decision(
                0,
                tx.uid(),
                Defaults.known(authorities, line, "authority").id(),
                line.text("number").isEmpty()
                        ? DecisionNumber.NONE
                        : new DecisionNumber(line.text("number"), line.text("symbol")),
                "",
                line.dateOrNull("date"),
                line.text("title"),
                line.text("short_title"),
                Defaults.known(signers, line, "signer").id(),
                line.text("place"),
                Defaults.known(defaults.methods(), line, "method").id(),
                Defaults.known(defaults.fields(), line, "field").id(),
                line.text("achievement"),
                line.dateOrNull("dossier_date"),
                line.text("proposal"),
                line.text("fund"),
                ProposedCounts.NONE,
                line.text("note"),
                line.constant("state", DecisionState.DRAFT),
                true,
                null);
    }

    private Award award(Writing tx, CsvLine line, Defaults defaults, References references) {
        Decision decision = Defaults.known(decisions, line, "decision");
        Recipient recipient = Defaults.known(recipients, line, "recipient");
        long form = Defaults.known(defaults.forms(), line, "form").id();
        RecipientKind kind = line.constant("kind", RecipientKind.INDIVIDUAL);
        return new Award(
                0,
                tx.uid(),
                decision.id(),
                recipient.id(),
                form,
                line.integer("ordinal"),
                new AsNamed(
                        kind,
                        line.text("honorific"),
                        line.text("name"),
                        line.text("position"),
                        line.text("unit_name"),
                        recipient.recipientClass()),
                unitId(line),
                line.text("achievement"),
                new Period(line.integerOrNull("period_from"), line.integerOrNull("period_to")),
                line.integerOrNull("book_number"),
                reward(line, decision, form, kind, references),
                line.text("posthumous").equals("true") ? Occasion.POSTHUMOUS : Occasion.GIVEN,
                new Printing(line.integer("print_count"), line.dateOrNull("printed_on")),
                revocation(line),
                line.text("note"),
                "seeds/award.csv:" + line.number(),
                null);
    }

    private static Reward reward(
            CsvLine line, Decision decision, long form, RecipientKind kind, References references) {
        LocalDate day = ShowDecision.moneyDay(decision, LocalDate.MAX);
        Reward computed = Lines.reward(references, form, kind, day);
        long amount = line.whole("amount");
        // The money of a draft is only known once it has a date.
        return decision.signedOn() == null || computed.amount() == amount
                ? computed
                : new Reward(amount, Reward.Source.TYPED);
    }

    private static @Nullable Revocation revocation(CsvLine line) {
        LocalDate on = line.dateOrNull("revoked_on");
        return on == null ? null : new Revocation(on, line.text("revocation_decision"), line.text("revocation_reason"));
    }

    /** Numbers of finished decisions and printed lines are issued, the others still reserved. */
    private static void number(Writing tx, Award award, Decision decision) {
        Integer number = award.bookNumber();
        LocalDate signedOn = decision.signedOn();
        if (number == null || signedOn == null) {
            return;
        }
        boolean issued = award.printing().count() > 0 || decision.state() == DecisionState.DONE;
        tx.insert(new BookNumber(
                0,
                decision.authorityId(),
                Ledger.BOOK,
                signedOn.getYear(),
                number,
                issued ? BookNumber.State.ISSUED : BookNumber.State.RESERVED,
                award.id()));
    }

    private static Validity validity(CsvLine line) {
        return new Validity(line.dateOrNull("valid_from"), line.dateOrNull("valid_to"));
    }

    private static List<CsvLine> read(String name) {
        String file = "/seeds/" + name + ".csv";
        try (InputStream in = Seeds.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + file);
            }
            return CsvRecords.read(in, file.substring(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Carries a cancellation through code that cannot throw it. */
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stopped(Cancelled cause) {
            super(cause);
        }
    }
}
