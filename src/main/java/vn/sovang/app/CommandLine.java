package vn.sovang.app;

import vn.sovang.cli.Cli;

/** The program without a window. */
final class CommandLine {
    private CommandLine() {}

    /** Does what the arguments say and answers the exit code. */
    static int run(String[] args) {
        Machine.prepare(Folders.ofThisMachine());
        return new Cli(Machine.surroundings(), System.out, System.err).run(args);
    }
}
