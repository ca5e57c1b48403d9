package vn.sovang.ui.welcome;

import java.nio.file.Path;
import java.time.Instant;

/** A register opened before: where it lies, what it was called and held then, and when that was (UTC). */
public record Recent(Path file, String name, int awards, Instant openedAt) {}
