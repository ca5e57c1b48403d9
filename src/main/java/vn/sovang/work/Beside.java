package vn.sovang.work;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** One thread that works beside its owner, task after task in the order given. What waits when it is closed is not done. */
public final class Beside implements AutoCloseable {
    private final ExecutorService thread;

    /** {@code name} is what the thread is called in a report of a crash. */
    public Beside(String name) {
        this.thread = Executors.newSingleThreadExecutor(task -> {
            Thread made = new Thread(task, name);
            made.setDaemon(true);
            return made;
        });
    }

    public <T> CompletableFuture<T> run(Supplier<T> task) {
        return CompletableFuture.supplyAsync(task, thread);
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
