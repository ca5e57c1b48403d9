package vn.sovang.ui.background;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;
import vn.sovang.work.Cancelled;

/**
 * Runs work off the FX thread and brings its result back onto it. Register jobs run one after the other on the one
 * thread that owns the register, searches on one that reads beside it; rendering runs on a pool. A defect goes to one
 * place; it is never swallowed.
 */
public final class Background {
    private static final System.Logger LOG = System.getLogger(Background.class.getName());

    private final Executor registerThread;
    private final Executor searchThread;
    private final Executor pool;
    private final Executor fx;
    private final Consumer<Throwable> defects;

    public Background(
            Executor registerThread, Executor searchThread, Executor pool, Executor fx, Consumer<Throwable> defects) {
        this.registerThread = registerThread;
        this.searchThread = searchThread;
        this.pool = pool;
        this.fx = fx;
        this.defects = defects;
    }

    /** Runs a job on the register's thread; exactly one of the two consumers hears of it, on the FX thread. */
    public <T> void register(Job<T> job, Consumer<T> done, Consumer<List<Problem>> refused) {
        begin(registerThread, () -> run(job, done, refused));
    }

    /** Runs a job on the pool: pictures, layout, files that are not the register. */
    public <T> void render(Job<T> job, Consumer<T> done, Consumer<List<Problem>> refused) {
        begin(pool, () -> run(job, done, refused));
    }

    /** Runs a long job on the register's thread. */
    public <T> Running registerLong(
            LongJob<T> job, Consumer<T> done, Consumer<List<Problem>> refused, Runnable cancelled) {
        Running running = new Running();
        begin(registerThread, () -> {
            try {
                T result = job.run(running.progress(fx));
                fx.execute(() -> done.accept(result));
            } catch (Refused e) {
                fx.execute(() -> refused.accept(e.problems()));
            } catch (Cancelled e) {
                fx.execute(cancelled);
            } catch (RuntimeException | Error e) {
                fx.execute(() -> defects.accept(e));
            }
        });
        return running;
    }

    private static void begin(Executor executor, Runnable job) {
        try {
            executor.execute(job);
        } catch (RejectedExecutionException e) {
            // The program is closing and what is asked for now is for a screen that nobody sees any more.
            LOG.log(System.Logger.Level.DEBUG, "not begun: the program is closing", e);
        }
    }

    /** A line of jobs of which only the newest matters: older ones are not begun any more, or their results dropped. */
    public Latest latest() {
        return new Latest(this);
    }

    private <T> void run(Job<T> job, Consumer<T> done, Consumer<List<Problem>> refused) {
        try {
            T result = job.run();
            fx.execute(() -> done.accept(result));
        } catch (Refused e) {
            fx.execute(() -> refused.accept(e.problems()));
        } catch (RuntimeException | Error e) {
            fx.execute(() -> defects.accept(e));
        }
    }

    /** Drops stale jobs and results by sequence number; asked from the FX thread only. */
    public static final class Latest {
        private final Background background;
        private final AtomicLong newest = new AtomicLong();

        private Latest(Background background) {
            this.background = background;
        }

        public <T> void register(Job<T> job, Consumer<T> done, Consumer<List<Problem>> refused) {
            begin(background.registerThread, job, done, refused);
        }

        /** On the thread that reads beside the register's: waits for no act. */
        public <T> void search(Job<T> job, Consumer<T> done, Consumer<List<Problem>> refused) {
            begin(background.searchThread, job, done, refused);
        }

        public <T> void render(Job<T> job, Consumer<T> done, Consumer<List<Problem>> refused) {
            begin(background.pool, job, done, refused);
        }

        private <T> void begin(Executor executor, Job<T> job, Consumer<T> done, Consumer<List<Problem>> refused) {
            long mine = newest.incrementAndGet();
            Background.begin(executor, () -> {
                if (mine == newest.get()) {
                    background.run(
                            job,
                            result -> onlyIfNewest(mine, done, result),
                            problems -> onlyIfNewest(mine, refused, problems));
                }
            });
        }

        private <T> void onlyIfNewest(long mine, Consumer<T> consumer, T value) {
            if (mine == newest.get()) {
                consumer.accept(value);
            }
        }
    }
}
