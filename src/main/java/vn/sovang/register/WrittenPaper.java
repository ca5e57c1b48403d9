package vn.sovang.register;

import java.nio.file.Path;

/** A paper that was written: its file, how many pages it has and how many awards stand on them. */
public record WrittenPaper(Path file, int pages, int awards) {}
