package vn.sovang.register;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.sovang.domain.Act;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;
import vn.sovang.domain.StoredTemplate;
import vn.sovang.domain.template.Template;
import vn.sovang.exchange.template.TemplateFile;
import vn.sovang.paper.pdf.CompleteFile;
import vn.sovang.register.ImportedTemplate.Outcome;
import vn.sovang.work.Cancelled;

/**
 * Carries templates between registers, each with its pictures as one file. An import never replaces a template: it adds one
 * under a name that is free, or finds that there is one just like it.
 */
public final class TemplateFiles {
    private static final byte[] START = TemplateFile.START.getBytes(StandardCharsets.UTF_8);

    private final Register register;

    public TemplateFiles(Register register) {
        this.register = register;
    }

    /** Writes a template, the program's own or the register's, in its newest version; the same template gives the same bytes. */
    public void export(String id, Path file) throws Refused {
        byte[] bytes = TemplatePictures.pack(register.press().named(id), register.art())
                .write();
        FileTrouble.checkFolder(file);
        FileTrouble.checkReplaces(file, START, new Problem.TemplateFileKept(file.toString()));
        try {
            CompleteFile.write(file, out -> out.write(bytes));
        } catch (IOException e) {
            throw FileTrouble.refused(e, file);
        } catch (Cancelled e) {
            throw new IllegalStateException("cancelled by nobody", e);
        }
    }

    /** Adds the template under its own name, or where another has that name, under the same with a number. */
    public ImportedTemplate importFrom(Path file) throws Refused {
        return add(checked(file), Optional.empty());
    }

    /**
     * Adds the template under a name of choice.
     *
     * @throws Refused when a template that looks otherwise has the name
     */
    public ImportedTemplate importFrom(Path file, String name) throws Refused {
        return add(checked(file), Optional.of(TemplateDrawer.checkedName(name)));
    }

    private static TemplateFile checked(Path file) throws Refused {
        TemplateFile read = TemplateFile.read(bytes(file), file.toString());
        List<Problem> problems = TemplateRules.of(read.template());
        if (problems.isEmpty()) {
            problems = TemplatePictures.problems(read);
        }
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
        return read;
    }

    private static byte[] bytes(Path file) throws Refused {
        if (!Files.isRegularFile(file)) {
            throw new Refused(new Problem.TemplateFileMissing(file.toString()));
        }
        try (InputStream in = Files.newInputStream(file)) {
            if (TemplateFile.isTooBig(Files.size(file))) {
                throw new Refused(new Problem.TemplateFileTooBig(file.toString(), TemplateFile.LARGEST_MB));
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new Refused(new Problem.FileUnreadable(file.toString(), String.valueOf(e.getMessage())));
        }
    }

    private ImportedTemplate add(TemplateFile file, Optional<String> wanted) throws Refused {
        String own = TemplateDrawer.checkedName(file.template().name());
        return register.transact(Act.IMPORT_TEMPLATE, tx -> {
            Template look = TemplatePictures.unpack(tx, file);
            Optional<TemplateInfo> known = known(tx, look, wanted);
            if (known.isPresent()) {
                return new ImportedTemplate(known.get(), Outcome.KNOWN);
            }
            TemplateShelf shelf = register.press().shelf();
            String name = wanted.isPresent()
                    ? TemplateDrawer.free(tx, shelf, wanted.get(), "")
                    : TemplateDrawer.nextFree(tx, shelf, own);
            TemplateInfo added = TemplateDrawer.insert(tx, TemplateDrawer.freshCode(tx, name), name, look);
            return new ImportedTemplate(added, Outcome.ADDED);
        });
    }

    /** A template that gives the same paper; under another name than a wanted one it does not count. */
    private Optional<TemplateInfo> known(Writing tx, Template look, Optional<String> wanted) throws Refused {
        TemplateShelf shelf = register.press().shelf();
        for (StoredTemplate stored : tx.lists().newestTemplates()) {
            if (wanted.filter(name -> !name.equalsIgnoreCase(stored.name())).isEmpty()
                    && isAlike(shelf, stored, look)) {
                return Optional.of(TemplateDrawer.info(stored, look));
            }
        }
        if (wanted.isPresent()) {
            return Optional.empty();
        }
        for (String id : shelf.builtInIds()) {
            Optional<Template> builtIn = shelf.find(id).filter(template -> TemplateDrawer.isAlike(template, look));
            if (builtIn.isPresent()) {
                return Optional.of(TemplateInfo.of(builtIn.get(), TemplateInfo.Origin.BUILT_IN));
            }
        }
        return Optional.empty();
    }

    private static boolean isAlike(TemplateShelf shelf, StoredTemplate stored, Template look) {
        try {
            return TemplateDrawer.isAlike(shelf.template(stored), look);
        } catch (Refused e) {
            // A template that cannot be read looks like none.
            return false;
        }
    }
}
