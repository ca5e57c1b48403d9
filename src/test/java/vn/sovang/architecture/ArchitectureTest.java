package vn.sovang.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;

/** The fences of the house: who may import whom, and what stays out of where. */
@AnalyzeClasses(packages = "vn.sovang", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String HOME = "vn.sovang.";

    private static ArchRule mayImport(String part, String reason, String... others) {
        String[] allowed = new String[others.length + 1];
        allowed[0] = HOME + part + "..";
        for (int i = 0; i < others.length; i++) {
            allowed[i + 1] = HOME + others[i] + "..";
        }
        return noClasses()
                .that()
                .resideInAPackage(HOME + part + "..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("vn.sovang..").and(not(resideInAnyPackage(allowed))))
                .as(part + " imports only " + String.join(", ", others))
                .because(reason);
    }

    @ArchTest
    static final ArchRule TEXT = mayImport("text", "the text rules are pure and serve everybody");

    @ArchTest
    static final ArchRule WORK = mayImport("work", "progress and cancelling are plain Java");

    @ArchTest
    static final ArchRule DOMAIN = mayImport("domain", "nouns know only words", "text");

    @ArchTest
    static final ArchRule I18N = mayImport("i18n", "messages speak about the nouns", "domain", "text");

    @ArchTest
    static final ArchRule STORE = mayImport("store", "the store knows nouns, not verbs", "domain", "text");

    @ArchTest
    static final ArchRule LAYOUT =
            mayImport("paper.layout", "a sheet is placed without any PDF library", "domain", "text");

    @ArchTest
    static final ArchRule PDF = mayImport(
            "paper.pdf", "writing bytes needs only the placed sheet", "paper.layout", "domain", "text", "work");

    @ArchTest
    static final ArchRule PRINT = mayImport("paper.print", "a printer takes pages, whatever is on them", "domain");

    @ArchTest
    static final ArchRule CALIBRATION = mayImport(
            "paper.calibration", "measuring sheets are placed like any other page", "paper.layout", "domain", "text");

    @ArchTest
    static final ArchRule DOCUMENT = mayImport(
            "paper.document", "papers of many pages are placed like any other page", "paper.layout", "domain", "text");

    @ArchTest
    static final ArchRule ARCHIVE = mayImport(
            "paper.archive", "a page can be kept and read again without any PDF library", "paper.layout", "domain");

    @ArchTest
    static final ArchRule EXCHANGE =
            mayImport("exchange", "files become neutral values before anyone stores them", "domain", "text", "work");

    @ArchTest
    static final ArchRule REGISTER = mayImport(
            "register",
            "the verbs speak through problems, not through messages",
            "domain",
            "text",
            "work",
            "store",
            "paper",
            "exchange");

    @ArchTest
    static final ArchRule CLI = mayImport(
            "cli",
            "the command line does what the window does, without it",
            "register",
            "domain",
            "text",
            "work",
            "i18n");

    @ArchTest
    static final ArchRule UI =
            mayImport("ui", "the window never sees the store", "register", "domain", "paper", "text", "work", "i18n");

    @ArchTest
    static final ArchRule UI_RASTER = noClasses()
            .that()
            .resideInAPackage("vn.sovang.ui..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("vn.sovang.paper.pdf..")
                    .and(new com.tngtech.archunit.base.DescribedPredicate<JavaClass>("not a picture") {
                        @Override
                        public boolean test(JavaClass input) {
                            return !input.getSimpleName().equals("Raster")
                                    && !input.getSimpleName().equals("Picture")
                                    && !input.getSimpleName().equals("QuickPreview");
                        }
                    }))
            .because("the window shows pictures of pages, it does not write PDF");

    @ArchTest
    static final ArchRule NOBODY_IMPORTS_APP = noClasses()
            .that()
            .resideOutsideOfPackage("vn.sovang.app..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("vn.sovang.app..")
            .because("only the composition root knows everybody");

    @ArchTest
    static final ArchRule NO_CYCLES = slices().matching("vn.sovang.(**)")
            .should()
            .beFreeOfCycles()
            .because("a cycle is one package with two names");

    @ArchTest
    static final ArchRule SCREENS_ARE_APART = slices().matching("vn.sovang.ui.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(resideInAnyPackage("vn.sovang.ui.shell.."), alwaysTrue())
            .ignoreDependency(
                    alwaysTrue(),
                    resideInAnyPackage("vn.sovang.ui.kit..", "vn.sovang.ui.background..", "vn.sovang.ui.theme.."))
            .because("a screen can be removed without touching another; the shell shows them");

    private static ArchRule fence(String reason, String[] libraries, String... where) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(where)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries)
                .because(reason);
    }

    private static String[] of(String... names) {
        return names;
    }

    @ArchTest
    static final ArchRule SQL =
            fence("only the store knows SQL", of("java.sql..", "org.sqlite.."), "vn.sovang.store..");

    @ArchTest
    static final ArchRule PDFBOX = fence(
            "only paper.pdf draws, and paper.print draws again for the printer",
            of(
                    "org.apache.pdfbox..",
                    "org.apache.fontbox..",
                    "java.awt..",
                    "javax.imageio..",
                    "com.github.weisj..",
                    "de.rototor.."),
            "vn.sovang.paper.pdf..",
            "vn.sovang.paper.print..");

    @ArchTest
    static final ArchRule PRINTERS =
            fence("one place talks to printers", of("javax.print.."), "vn.sovang.paper.print..");

    @ArchTest
    static final ArchRule SCREENS_LEAVE_PRINTERS_TO_THE_VERBS = noClasses()
            .that()
            .resideInAPackage("vn.sovang.ui..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("vn.sovang.paper.print..")
            .because("the window lists printers and sends sheets through the register's verbs");

    @ArchTest
    static final ArchRule FX = fence(
            "everything but the window runs without JavaFX",
            of("javafx..", "atlantafx..", "org.controlsfx..", "impl.org.controlsfx..", "org.kordamp.."),
            "vn.sovang.ui..",
            "vn.sovang.app..");

    @ArchTest
    static final ArchRule PICOCLI = fence("one place parses arguments", of("picocli.."), "vn.sovang.cli..");

    @ArchTest
    static final ArchRule CSV = fence(
            "one place reads files of others",
            of("de.siegmar..", "org.dhatim..", "org.apache.poi.."),
            "vn.sovang.exchange..");

    @ArchTest
    static final ArchRule JSON = fence(
            "JSON is for the journal, templates, kept certificates and the command line",
            of("com.google.gson.."),
            "vn.sovang.paper.archive..",
            "vn.sovang.store..",
            "vn.sovang.exchange..",
            "vn.sovang.cli..");

    @ArchTest
    static final ArchRule NEVER = fence(
            "views are written in code, in JavaFX alone",
            of("javafx.fxml..", "javafx.web..", "javafx.embed.swing..", "javax.swing.."),
            "nowhere..");

    @ArchTest
    static final ArchRule NO_CLOCK = noClasses()
            .that()
            .resideInAnyPackage("vn.sovang.domain..", "vn.sovang.register..", "vn.sovang.store..", "vn.sovang.text..")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .orShould()
            .callMethod(UUID.class, "randomUUID")
            .orShould()
            .callConstructor(Random.class)
            .orShould()
            .callMethod(Locale.class, "getDefault")
            .because("time and chance are passed in, so that the same input gives the same file");

    @ArchTest
    static final ArchRule NO_THREADS = noClasses()
            .that()
            .resideOutsideOfPackages("vn.sovang.ui.background..", "vn.sovang.app..", "vn.sovang.work..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.concurrent.Executors")
            .orShould()
            .callConstructor(Thread.class, Runnable.class)
            .orShould()
            .callConstructor(Thread.class, Runnable.class, String.class)
            .because("one place owns the threads");

    @ArchTest
    static final ArchRule NO_PRINTING = noClasses()
            .that()
            .resideOutsideOfPackages("vn.sovang.cli..", "vn.sovang.app..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("messages go through notices, the log or the command line");

    @ArchTest
    static final ArchRule NO_MUTABLE_STATICS =
            fields().that().areStatic().should().beFinal().because("state belongs to an object that somebody made");

    @ArchTest
    static final ArchRule NAMES = noClasses()
            .should()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Service")
            .orShould()
            .haveSimpleNameEndingWith("Controller")
            .because("a name says what a thing is in the clerk's world");

    @ArchTest
    static final ArchRule NO_BOOLEAN_PARAMETERS = noMethods()
            .that()
            .arePublic()
            .and()
            .areNotStatic()
            .and()
            .areDeclaredInClassesThat()
            .resideInAnyPackage("vn.sovang.register..", "vn.sovang.text..", "vn.sovang.paper..")
            .and()
            .areDeclaredInClassesThat()
            .areNotRecords()
            .should()
            .haveRawParameterTypes(boolean.class)
            .because("a reader cannot tell what true means at the call");

    @ArchTest
    static final ArchRule PACKAGES_SAY_WHAT_THEY_ARE = classes()
            .that()
            .doNotHaveModifier(JavaModifier.SYNTHETIC)
            .should(new com.tngtech.archunit.lang.ArchCondition<>("live in a null-marked package") {
                @Override
                public void check(JavaClass item, com.tngtech.archunit.lang.ConditionEvents events) {
                    boolean marked = item.getPackage()
                            .tryGetAnnotationOfType(org.jspecify.annotations.NullMarked.class)
                            .isPresent();
                    if (!marked) {
                        events.add(com.tngtech.archunit.lang.SimpleConditionEvent.violated(
                                item, item.getName() + " is in a package without @NullMarked"));
                    }
                }
            })
            .because("null is only where a type says so");
}
