package vn.sovang.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import vn.sovang.domain.Refused;
import vn.sovang.work.Cancelled;

/** One command: what it may be given, and what it does then. */
interface Verb {
    CommandSpec spec();

    void run(ParseResult given) throws Refused, Cancelled;
}
