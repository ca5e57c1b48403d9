package vn.sovang.cli;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Random;
import vn.sovang.register.Surroundings;

/** A program of its own that is nothing but the command line. */
public final class CliProcess {
    private CliProcess() {}

    public static void main(String[] arguments) {
        Surroundings around =
                new Surroundings(Clock.system(ZoneId.of("Asia/Ho_Chi_Minh")), new Random(2024), "thu-nghiem");
        System.exit(new Cli(around, System.out, System.err).run(arguments));
    }
}
