package vn.sovang.app;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.stage.Window;
import vn.sovang.paper.layout.FontBook;
import vn.sovang.paper.pdf.QuickPreview;
import vn.sovang.register.ListPrinters;
import vn.sovang.register.Register;
import vn.sovang.register.SendSheet;
import vn.sovang.ui.calibration.Calibrating;
import vn.sovang.ui.decisions.DecisionsHabits;
import vn.sovang.ui.decisions.DecisionsScreen;
import vn.sovang.ui.importing.ImportingScreen;
import vn.sovang.ui.kit.Command;
import vn.sovang.ui.kit.Workbench;
import vn.sovang.ui.printing.DecisionLink;
import vn.sovang.ui.printing.PrintHabits;
import vn.sovang.ui.printing.PrintRoom;
import vn.sovang.ui.printing.PrintingScreen;
import vn.sovang.ui.recipients.RecipientsScreen;
import vn.sovang.ui.recipients.UnitsSheet;
import vn.sovang.ui.search.SearchHabits;
import vn.sovang.ui.search.SearchScreen;
import vn.sovang.ui.shell.ScreenFactory;

/** Makes the screens of an awards office and ties them together. Fonts are shared by all registers opened. */
final class OfficeScreens implements ScreenFactory {
    private final FontBook fonts = new FontBook();
    private final PrintRoom room;
    private final ObjectProperty<DecisionsHabits> decisionsHabits;
    private final ObjectProperty<SearchHabits> searchHabits;
    private final Consumer<Path> files;
    private final Window window;

    /**
     * {@code folders} opens a folder in the machine's file browser; {@code habits} is how one printed last; dialogs stand over
     * {@code window}.
     */
    OfficeScreens(
            Consumer<Path> folders,
            ObjectProperty<PrintHabits> habits,
            ObjectProperty<DecisionsHabits> decisionsHabits,
            ObjectProperty<SearchHabits> searchHabits,
            Window window) {
        this.decisionsHabits = decisionsHabits;
        this.searchHabits = searchHabits;
        this.files = folders;
        this.room = new PrintRoom(new ListPrinters(), new SendSheet(), habits, ZoneId.systemDefault(), folders);
        this.window = window;
    }

    @Override
    public Screens screens(Register register, Workbench workbench) {
        QuickPreview pictures = new QuickPreview(fonts, register.art());
        DecisionsScreen decisions = new DecisionsScreen(register, workbench, pictures, decisionsHabits);
        SearchScreen search = new SearchScreen(register, workbench, searchHabits);
        search.onOpen((decision, award) -> {
            workbench.commands().run(Command.GO_DECISIONS);
            decisions.open(decision, award);
        });
        search.onPaper(files);
        search.onFolder(files);
        decisions.onFolder(files);
        RecipientsScreen recipients = new RecipientsScreen(register, workbench);
        recipients.onFolder(files);
        search.onProfile((recipient, name) -> {
            workbench.commands().run(Command.GO_RECIPIENTS);
            recipients.open(recipient, name);
        });
        search.onCompare((one, other) -> {
            workbench.commands().run(Command.GO_RECIPIENTS);
            recipients.compare(one, other);
        });
        recipients.onOpen((decision, award) -> {
            workbench.commands().run(Command.GO_DECISIONS);
            decisions.open(decision, award);
        });
        PrintingScreen printing = new PrintingScreen(
                register,
                workbench,
                pictures,
                new DecisionLink(decisions::decision, decisions::lineToPrint, (decision, award, place) -> {
                    workbench.commands().run(Command.GO_DECISIONS);
                    decisions.open(decision, award, place);
                }),
                room);
        ImportingScreen importing = new ImportingScreen(
                register,
                workbench,
                new vn.sovang.ui.importing.DecisionLink(
                        decisions::decision,
                        () -> decisions.number().isEmpty()
                                ? workbench.messages().get("importing.unnumbered")
                                : decisions.number().toString(),
                        () -> workbench.commands().run(Command.GO_DECISIONS)),
                () -> FileDialogs.spreadsheet(workbench.messages(), window));
        importing.onFolder(files);
        Calibrating calibrating = new Calibrating(register, workbench, room.printers(), room.sending(), window);
        workbench
                .commands()
                .bind(
                        Command.CALIBRATE,
                        () -> calibrating.open(room.habits().get().target(), printing.pages()));
        workbench.commands().bind(Command.SHOW_UNITS, () -> new UnitsSheet(register, workbench, window).show());
        return new Screens(
                List.of(
                        new Entry(Command.GO_DECISIONS, decisions),
                        new Entry(Command.GO_SEARCH, search),
                        new Entry(Command.GO_RECIPIENTS, recipients),
                        new Entry(Command.GO_PRINTING, Command.GO_DECISIONS, printing),
                        new Entry(Command.GO_IMPORT, Command.GO_DECISIONS, importing)),
                search::search);
    }
}
