package vn.sovang.paper.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sovang.domain.template.Placeholder;
import vn.sovang.work.Cancelled;
import vn.sovang.work.Progress;

/**
 * Writes one file per recipient into folders, out of sight until {@link #complete} puts all of them in their places; a batch
 * that is cancelled or fails before that leaves the folders as they were.
 */
public final class SeparateFiles implements AutoCloseable {
    private final PdfWriter writer;
    private final Map<Path, FileNames> folders = new LinkedHashMap<>();

    public SeparateFiles(PdfWriter writer) {
        this.writer = writer;
    }

    /** A page and the values its file's name is made from. */
    public record NamedPage(Page page, Map<Placeholder, String> values) {
        public NamedPage {
            values = Map.copyOf(values);
        }
    }

    /** How the files are called, what each says about itself and how it is written. */
    public record Form(String pattern, PdfInfo info, PdfOptions options) {
        /** Written in the usual way. */
        public Form(String pattern, PdfInfo info) {
            this(pattern, info, PdfOptions.USUAL);
        }
    }

    /**
     * Makes the files of a folder and gives their names in order. Each has its page's bookmark as title.
     *
     * @throws Cancelled when the progress says so, or the thread is interrupted
     */
    public List<String> add(Path folder, Collection<NamedPage> pages, Form form, Progress progress)
            throws IOException, Cancelled {
        var unfinished = CompleteFile.unfinished(folder.toAbsolutePath());
        if (!folders.containsKey(folder)) {
            delete(unfinished);
            folders.put(folder, new FileNames(form.pattern, pages.size()));
            Files.createDirectories(unfinished);
        }
        var names = new ArrayList<String>();
        for (var named : pages) {
            if (Thread.currentThread().isInterrupted()) {
                throw new Cancelled();
            }
            var name = folders.get(folder).next(named.values);
            write(unfinished.resolve(name), named.page, form);
            names.add(name);
            progress.report(names.size(), pages.size());
        }
        return List.copyOf(names);
    }

    private void write(Path file, Page page, Form form) throws IOException, Cancelled {
        var info = form.info;
        var title = page.bookmark();
        var own = title.isEmpty() ? info : new PdfInfo(title, info.author(), info.subject(), info.created());
        try (var out = Files.newOutputStream(file)) {
            writer.write(List.of(page), own, form.options, out, Progress.NONE);
        }
    }

    /** Puts every file in its place, over an older one of the same name. */
    public void complete() throws IOException {
        for (var folder : folders.keySet()) {
            var unfinished = CompleteFile.unfinished(folder.toAbsolutePath());
            if (Files.exists(folder)) {
                for (var file : inside(unfinished)) {
                    CompleteFile.move(file, folder.resolve(file.getFileName()));
                }
            } else {
                CompleteFile.move(unfinished, folder);
            }
        }
    }

    /** Removes what is not in its place. */
    @Override
    public void close() throws IOException {
        for (var folder : folders.keySet()) {
            delete(CompleteFile.unfinished(folder.toAbsolutePath()));
        }
    }

    private static void delete(Path unfinished) throws IOException {
        if (Files.exists(unfinished)) {
            for (var file : inside(unfinished)) {
                Files.delete(file);
            }
            Files.delete(unfinished);
        }
    }

    private static List<Path> inside(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }
}
