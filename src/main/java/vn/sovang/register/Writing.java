package vn.sovang.register;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sovang.domain.Change;
import vn.sovang.domain.Entity;
import vn.sovang.domain.Problem;
import vn.sovang.domain.References;
import vn.sovang.domain.Refused;
import vn.sovang.domain.Setting;
import vn.sovang.store.BinLists;
import vn.sovang.store.Contents;
import vn.sovang.store.Database;
import vn.sovang.store.LedgerLists;
import vn.sovang.store.Lists;
import vn.sovang.store.PrintLists;
import vn.sovang.store.RecipientLists;
import vn.sovang.store.Tables;
import vn.sovang.store.jdbc.StoreFailure;

/** What the body of an act writes through: every row it makes, changes or removes is kept for journal and undo. */
final class Writing {
    private final Database database;
    private final Uids uids;
    private final List<Change> changes = new ArrayList<>();

    Writing(Database database, Uids uids) {
        this.database = database;
        this.uids = uids;
    }

    /** A global id for a row about to be made. */
    String uid() {
        return uids.next();
    }

    Tables tables() {
        return database.tables();
    }

    Lists lists() {
        return database.lists();
    }

    LedgerLists ledger() {
        return database.ledger();
    }

    RecipientLists recipientLists() {
        return database.recipientLists();
    }

    BinLists binLists() {
        return database.binLists();
    }

    PrintLists printLists() {
        return database.printLists();
    }

    Contents contents() {
        return database.contents();
    }

    /** Writes what the register says of itself; once, when it is made. {@code kind} is OWN or SAMPLE. */
    void describe(String name, String kind, Instant created) {
        database.about().write(uid(), name, kind, created);
    }

    References references() {
        return database.tables().references();
    }

    <E extends Entity> E insert(E entity) {
        E stored = tables().of(entity).insert(entity);
        changes.add(Change.made(stored));
        return stored;
    }

    /** Keeps a named value, in place of the one of that name if there is one. */
    Setting keep(String name, String value) {
        Optional<Setting> before = lists().setting(name);
        return before.isPresent()
                ? update(before.get(), new Setting(before.get().id(), name, value))
                : insert(new Setting(0, name, value));
    }

    /** Replaces a row; nothing is written where nothing differs. */
    <E extends Entity> E update(E before, E after) {
        if (!before.equals(after)) {
            tables().of(after).update(after);
            changes.add(new Change(before, after));
        }
        return after;
    }

    <E extends Entity> void remove(E entity) {
        tables().of(entity).delete(entity.id());
        changes.add(new Change(entity, null));
    }

    /**
     * Makes a change happen again or the other way round; refuses where the row is not as the change left it, or where
     * something else has taken its place since, a number above all.
     */
    void apply(Change change) throws Refused {
        Entity subject = change.subject();
        boolean asExpected = tables().of(subject)
                .find(subject.id())
                .map(now -> now.equals(change.before()))
                .orElse(change.before() == null);
        if (!asExpected || (change.before() == null && Ledger.isTaken(this, subject))) {
            throw new Refused(new Problem.ChangedSince(Naming.of(subject)));
        }
        try {
            write(change, subject);
        } catch (StoreFailure e) {
            if (e.kind() == StoreFailure.Cause.CONSTRAINT) {
                throw new Refused(new Problem.ChangedSince(Naming.of(subject)));
            }
            throw e;
        }
        changes.add(change);
    }

    private void write(Change change, Entity subject) {
        if (change.before() == null) {
            tables().of(subject).insert(subject);
        } else if (change.after() == null) {
            tables().of(subject).delete(subject.id());
        } else {
            tables().of(subject).update(subject);
        }
    }

    List<Change> changes() {
        return changes;
    }
}
