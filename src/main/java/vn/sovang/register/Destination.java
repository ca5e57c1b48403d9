package vn.sovang.register;

import java.nio.file.Path;

/** Where a new file goes, and what happens to one that stands there. */
public record Destination(Path file, Existing existing) {}
