package vn.sovang.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import vn.sovang.fixtures.Registers;

/** A terminal of an old code page that keeps what the last command said on it; the answer must be UTF-8 all the same. */
final class Console {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    /** Each run has its own chance, or the ids of two would be the same. */
    private long runs = 1000;

    /** Runs a command and answers its exit code. */
    int run(String... arguments) {
        out.reset();
        err.reset();
        return new Cli(
                        Registers.later(++runs),
                        new PrintStream(out, true, StandardCharsets.US_ASCII),
                        new PrintStream(err, true, StandardCharsets.US_ASCII))
                .run(arguments);
    }

    String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String complained() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
