package vn.sovang.paper.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.sovang.domain.template.Placeholder;
import vn.sovang.work.Cancelled;
import vn.sovang.work.Progress;

/** Writes one file per recipient into a folder; a batch that is cancelled or fails leaves the folder as it was. */
public final class SeparateFiles {
    private final PdfWriter writer;

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
    public record Form(String pattern, PdfInfo info, PdfOptions options) {}

    /** Writes the files in the usual way. */
    public List<String> write(Path folder, String pattern, Collection<NamedPage> pages, PdfInfo info, Progress progress)
            throws IOException, Cancelled {
        return write(folder, pages, new Form(pattern, info, PdfOptions.USUAL), progress);
    }

    /** Writes the files and gives their names in order. Each has its recipient's name as title. */
    public List<String> write(Path folder, Collection<NamedPage> pages, Form form, Progress progress)
            throws IOException, Cancelled {
        var unfinished = CompleteFile.unfinished(folder.toAbsolutePath());
        delete(unfinished);
        try {
            Files.createDirectories(unfinished);
            var names = writeAll(unfinished, pages, form, progress);
            if (Files.exists(folder)) {
                for (var name : names) {
                    CompleteFile.move(unfinished.resolve(name), folder.resolve(name));
                }
            } else {
                CompleteFile.move(unfinished, folder);
            }
            return names;
        } finally {
            delete(unfinished);
        }
    }

    private List<String> writeAll(Path folder, Collection<NamedPage> pages, Form form, Progress progress)
            throws IOException, Cancelled {
        var names = new FileNames(form.pattern(), pages.size());
        var info = form.info();
        var written = new ArrayList<String>();
        for (var named : pages) {
            var name = names.next(named.values());
            var title = named.page().bookmark();
            var own = title.isEmpty() ? info : new PdfInfo(title, info.author(), info.subject(), info.created());
            try (var out = Files.newOutputStream(folder.resolve(name))) {
                writer.write(List.of(named.page()), own, form.options(), out, Progress.NONE);
            }
            written.add(name);
            progress.report(written.size(), pages.size());
        }
        return List.copyOf(written);
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var inside = Files.walk(folder)) {
            for (var path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
