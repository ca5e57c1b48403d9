package vn.sovang.register;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import vn.sovang.domain.Act;
import vn.sovang.domain.Change;
import vn.sovang.domain.Problem;
import vn.sovang.domain.References;
import vn.sovang.domain.Refused;
import vn.sovang.paper.pdf.Art;
import vn.sovang.store.About;
import vn.sovang.store.AwardIndex;
import vn.sovang.store.BinLists;
import vn.sovang.store.Contents;
import vn.sovang.store.Database;
import vn.sovang.store.LedgerLists;
import vn.sovang.store.Lists;
import vn.sovang.store.PrintLists;
import vn.sovang.store.RecipientLists;
import vn.sovang.store.Tables;
import vn.sovang.store.WriterLock;
import vn.sovang.store.jdbc.StoreFailure;

/**
 * An open register: one SQLite file. Every write is one act: it happens whole, is journalled, can be undone and is told
 * to listeners. Confined to one thread, but for listening.
 */
public final class Register implements AutoCloseable {
    private final Database database;
    private final Optional<WriterLock> lock;
    private final Surroundings around;
    private final Uids uids;
    private final Art art = Art.builtIn();
    private final Memories memories = new Memories(this);
    private final Snapshot snapshot;
    private final Beside beside;
    private final Deque<Done> undo = new ArrayDeque<>();
    private final Deque<Done> redo = new ArrayDeque<>();
    private final List<Consumer<Changed>> listeners = new CopyOnWriteArrayList<>();

    Register(Database database, Optional<WriterLock> lock, Surroundings around) {
        this.database = database;
        this.lock = lock;
        this.around = around;
        this.uids = new Uids(around);
        this.snapshot = new Snapshot(database, memories);
        this.beside = new Beside(database, around);
    }

    /** Opens an existing register; never makes one. While another program writes to it, it opens for reading only. */
    public static Register open(Path file, Surroundings around) throws Refused {
        Optional<WriterLock> lock = java.nio.file.Files.isRegularFile(file) ? WriterLock.take(file) : Optional.empty();
        try {
            Database database = lock.isPresent() ? Database.open(file) : Database.openReadOnly(file);
            return new Register(database, lock, around);
        } catch (Refused | RuntimeException e) {
            lock.ifPresent(WriterLock::discard);
            throw e;
        }
    }

    /**
     * The same register through a connection that cannot write, for a thread of its own: what is read there waits for no act. It is
     * opened when first asked for, on whatever thread, and closed with this one.
     */
    public Register beside() throws Refused {
        return beside.open();
    }

    public RegisterInfo info() {
        About.Facts facts = database.about().read();
        return new RegisterInfo(
                facts.uid(),
                facts.name(),
                database.file(),
                facts.awards(),
                RegisterInfo.Kind.valueOf(facts.kind()),
                database.isWritable() ? RegisterInfo.Access.WRITABLE : RegisterInfo.Access.READ_ONLY,
                facts.created());
    }

    public References references() {
        return database.tables().references();
    }

    /** The pictures of templates: the program's, and the register's own as soon as a template with them is used. */
    public Art art() {
        return art;
    }

    /** The act that {@link #undo} would take back. */
    public Optional<Act> undoable() {
        return Optional.ofNullable(undo.peek()).map(Done::act);
    }

    public Optional<Act> redoable() {
        return Optional.ofNullable(redo.peek()).map(Done::act);
    }

    /**
     * Takes back the newest act and answers which. It refuses when a row the act touched has changed since; then the
     * act is past undoing, and the next one before it is up.
     */
    public Changed undo() throws Refused {
        Done done = undo.poll();
        if (done == null) {
            throw new Refused(new Problem.NothingToUndo());
        }
        Changed changed = again(Act.UNDO, done, done.inverse(), undo);
        redo.push(done);
        return changed;
    }

    public Changed redo() throws Refused {
        Done done = redo.poll();
        if (done == null) {
            throw new Refused(new Problem.NothingToRedo());
        }
        Changed changed = again(Act.REDO, done, done.changes(), redo);
        undo.push(done);
        return changed;
    }

    /** Applies changes as an act of their own. When the disk or the file stood in the way, the act can be tried again. */
    private Changed again(Act how, Done done, List<Change> changes, Deque<Done> stack) throws Refused {
        try {
            Writing writing = writing(how, "", tx -> {
                for (Change change : changes) {
                    tx.apply(change);
                }
                return tx;
            });
            return tell(done.act(), writing.changes());
        } catch (Refused e) {
            if (e.problems().stream().noneMatch(Problem.ChangedSince.class::isInstance)) {
                stack.push(done);
            }
            throw e;
        }
    }

    /** Tells {@code listener} of every act, on the thread the act ran on, until the returned handle is closed. */
    public Listening listen(Consumer<Changed> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Runs an act: all of it or, when it refuses or fails, nothing. */
    <T> T transact(Act act, Body<T> body) throws Refused {
        return transact(act, "", body);
    }

    /** The same with the reason for it, one line that the journal keeps. */
    <T> T transact(Act act, String reason, Body<T> body) throws Refused {
        Changes<T> result = writing(act, reason, tx -> new Changes<>(body.run(tx), tx.changes()));
        if (!result.changes.isEmpty()) {
            if (act.canBeUndone()) {
                undo.push(new Done(act, List.copyOf(result.changes)));
                redo.clear();
            }
            tell(act, result.changes);
        }
        return result.value;
    }

    private <T> T writing(Act act, String reason, Body<T> body) throws Refused {
        try {
            database.begin();
            try {
                Writing tx = new Writing(database, uids);
                T result = body.run(tx);
                if (!tx.changes().isEmpty()) {
                    database.index().follow(tx.changes());
                    database.journal().write(act, tx.changes(), now(), around.user(), reason);
                }
                database.commit();
                return result;
            } catch (Refused | RuntimeException | Error e) {
                database.rollback();
                throw e;
            }
        } catch (StoreFailure e) {
            throw Database.failed(e, database.file());
        }
    }

    private Changed tell(Act act, List<Change> changes) {
        Changed changed = new Changed(act, changes, now());
        memories.heard(changed);
        listeners.forEach(listener -> listener.accept(changed));
        return changed;
    }

    /** Reads the register of one moment; what the file or the disk has against it becomes a refusal. */
    <T> T read(Reading<T> reading) throws Refused {
        try {
            return isWritable() ? reading.read() : snapshot.read(reading);
        } catch (StoreFailure e) {
            throw Database.failed(e, database.file());
        }
    }

    Press press() {
        return memories.press();
    }

    KnownNames names() {
        return memories.names();
    }

    SearchMemory search() {
        return memories.search();
    }

    AwardIndex index() {
        return database.index();
    }

    Tables tables() {
        return database.tables();
    }

    Lists lists() {
        return database.lists();
    }

    BinLists binLists() {
        return database.binLists();
    }

    LedgerLists ledger() {
        return database.ledger();
    }

    RecipientLists recipientLists() {
        return database.recipientLists();
    }

    PrintLists printLists() {
        return database.printLists();
    }

    Contents contents() {
        return database.contents();
    }

    /** The file itself, for who looks at it or copies it as a whole. */
    Database database() {
        return database;
    }

    Surroundings around() {
        return around;
    }

    boolean isWritable() {
        return database.isWritable();
    }

    Instant now() {
        return around.clock().instant();
    }

    LocalDate today() {
        return LocalDate.now(around.clock());
    }

    /** The day it was here at a moment. */
    LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, around.clock().getZone());
    }

    @Override
    public void close() {
        beside.close();
        snapshot.close();
        lock.ifPresent(WriterLock::close);
    }

    /** Ends listening when closed. */
    public interface Listening extends AutoCloseable {
        @Override
        void close();
    }

    /** What is read. */
    interface Reading<T> {
        T read() throws Refused;
    }

    /** What an act does. */
    interface Body<T> {
        T run(Writing tx) throws Refused;
    }

    private record Changes<T>(T value, List<Change> changes) {}
}
