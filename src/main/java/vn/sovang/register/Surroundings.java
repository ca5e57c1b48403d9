package vn.sovang.register;

import java.time.Clock;
import java.util.random.RandomGenerator;

/** What a register takes from the world around it: the time, chance, and who sits at the machine. */
public record Surroundings(Clock clock, RandomGenerator random, String user) {}
