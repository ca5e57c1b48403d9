package vn.sovang.register;

import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;
import vn.sovang.store.Database;

/**
 * Reads through a connection that cannot write while another may: all of one reading sees the register of one moment, and what was
 * kept in memory of an earlier one is forgotten first.
 */
final class Snapshot {
    private final Database database;
    private final Memories memories;
    private long newest = -1;
    private boolean reading;
    private boolean closed;

    Snapshot(Database database, Memories memories) {
        this.database = database;
        this.memories = memories;
    }

    /** Reads; a reading within another sees the same moment. Waits for one that is under way on another thread. */
    synchronized <T> T read(Register.Reading<T> wanted) throws Refused {
        if (closed) {
            throw new Refused(new Problem.RegisterClosed(database.file().toString()));
        }
        if (reading) {
            return wanted.read();
        }
        database.beginReading();
        reading = true;
        try {
            catchUp();
            return wanted.read();
        } finally {
            reading = false;
            // Nothing was written: this only lets go of the moment, and it does so after a failure as well.
            database.rollback();
        }
    }

    private void catchUp() {
        long now = database.journal().newest();
        if (now != newest) {
            memories.forget();
            newest = now;
        }
    }

    /** Lets a reading that is under way finish first. */
    synchronized void close() {
        closed = true;
        database.close();
    }
}
