package vn.sovang.exchange.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;
import vn.sovang.exchange.reading.Allowance;
import vn.sovang.exchange.reading.Inflating;
import vn.sovang.exchange.reading.RefusedInside;
import vn.sovang.work.Progress;

/**
 * An office's own .docx with words in braces ("{số quyết định}"), to be filled in. A table row with a word that every line of the
 * list has is repeated for each line. Everything else in the file stays as it is.
 */
public final class WordForm {
    private static final String BODY = "word/document.xml";
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Map<String, byte[]> parts;
    private final Map<String, FormPart> forms = new LinkedHashMap<>();

    private WordForm(Map<String, byte[]> parts, Allowance allowance) throws Refused {
        this.parts = parts;
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            if (part.getKey().matches("word/(document|header\\d*|footer\\d*)\\.xml")) {
                forms.put(part.getKey(), FormPart.read(part.getKey(), part.getValue(), allowance));
            }
        }
    }

    /** Where a word in braces stands: in the paragraph or, when {@code table} is not 0, in the cell of that number; all from 1. */
    public record Place(int paragraph, int table, int row, int cell) {}

    /** A word in braces, without them. */
    public record Found(String word, Place place) {}

    /** What is filled in: the same everywhere, and for each repeated row. */
    public record Values(Map<String, String> everywhere, List<Map<String, String>> rows) {
        public Values {
            everywhere = Map.copyOf(everywhere);
            rows = List.copyOf(rows);
        }
    }

    /** Reads a file within the limits for files of others. */
    public static WordForm read(Path file) throws Refused, IOException {
        Allowance allowance = new Allowance(String.valueOf(file.getFileName()), Progress.NONE);
        if (Files.size(file) > (long) Allowance.MOST_MEGABYTES << 20) {
            throw new Refused(new Problem.ImportFileTooBig(allowance.file(), Allowance.MOST_MEGABYTES));
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > Allowance.MOST_ENTRIES) {
                throw new Refused(new Problem.ImportFileSwollen(allowance.file()));
            }
            Map<String, byte[]> parts = new LinkedHashMap<>();
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (!entry.isDirectory()) {
                    parts.put(entry.getName(), bytes(zip, entry, allowance));
                }
            }
            if (!parts.containsKey(BODY)) {
                throw new Refused(new Problem.WordFormForeign(allowance.file()));
            }
            return new WordForm(parts, allowance);
        } catch (ZipException | IllegalArgumentException e) {
            throw new Refused(new Problem.WordFormForeign(allowance.file()));
        }
    }

    private static byte[] bytes(ZipFile zip, ZipEntry entry, Allowance allowance) throws IOException, Refused {
        try (InputStream in = new Inflating(zip.getInputStream(entry), allowance, entry.getCompressedSize())) {
            return in.readAllBytes();
        } catch (ZipException e) {
            throw allowance.damaged(entry.getName());
        } catch (IOException e) {
            throw RefusedInside.of(e, allowance.damaged(entry.getName()));
        }
    }

    /** All words in braces, those of the text first. */
    public List<Found> words() {
        List<Found> words = new ArrayList<>();
        forms.forEach((name, form) -> {
            if (name.equals(BODY)) {
                words.addAll(0, form.words());
            } else {
                words.addAll(form.words());
            }
        });
        return words;
    }

    /** Writes the file filled in; {@code repeating} are the words that make a row be repeated. {@code out} stays open. */
    public void fill(Values values, Set<String> repeating, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            ZipEntry entry = new ZipEntry(part.getKey());
            entry.setTimeLocal(NO_TIME);
            zip.putNextEntry(entry);
            FormPart form = forms.get(part.getKey());
            if (form == null) {
                zip.write(part.getValue());
            } else {
                zip.write(form.filled(values, repeating));
            }
            zip.closeEntry();
        }
        zip.finish();
    }
}
