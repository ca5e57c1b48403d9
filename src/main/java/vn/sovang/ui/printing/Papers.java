package vn.sovang.ui.printing;

import javafx.stage.Window;
import vn.sovang.i18n.Messages;
import vn.sovang.register.PrintLog;
import vn.sovang.ui.kit.Workbench;

/** Opens what is kept about paper: the log of the decision, the copies of one line, the count of phôi. */
final class Papers {
    private final PrintingModels models;
    private final PrintRoom room;
    private final Workbench bench;
    private final Messages words;
    private final PrintingView view;
    private final Moments moments;

    Papers(PrintingModels models, PrintRoom room, Workbench bench, PrintingView view) {
        this.models = models;
        this.room = room;
        this.bench = bench;
        this.words = bench.messages();
        this.view = view;
        this.moments = new Moments(room.zone());
    }

    void log() {
        models.printing()
                .decisionId()
                .ifPresent(decision -> bench.background()
                        .register(
                                () -> new PrintLog(models.printing().register()).of(decision),
                                entries -> new LogSheet(entries, words, moments, window(), this::copy).show(),
                                bench.notices()::refused));
    }

    void stock() {
        new StockSheet(new StockSheetModel(models.printing(), models.stock()), models.stock(), words, window()).show();
    }

    /** The copies of an award, the newest first. */
    void copies(long award) {
        open(award, 0, window());
    }

    private void copy(PrintLog.Entry entry, Window over) {
        Long id = entry.copyId();
        models.printing().viewProperty().get().stream()
                .flatMap(shown -> shown.lines().stream())
                .skip(Math.max(0, entry.row() - 1L))
                .limit(entry.row() == 0 ? 0 : 1)
                .forEach(line -> open(line.award().id(), id == null ? 0 : id, over));
    }

    private void open(long award, long copy, Window over) {
        String name = models.printing().viewProperty().get().stream()
                .flatMap(shown -> shown.lines().stream())
                .filter(line -> line.award().id() == award)
                .map(line -> line.award().named().full())
                .findFirst()
                .orElse("");
        CopiesSheet sheet = new CopiesSheet(new CopiesModel(models.printing(), award, copy), words, moments, over);
        sheet.show(name, () -> save(sheet, name));
    }

    private void save(CopiesSheet sheet, String name) {
        sheet.model()
                .write(
                        CopiesSheet.folder(),
                        sheet.fileName(name),
                        file -> bench.notices()
                                .done(
                                        words.get("printing.copies.saved", String.valueOf(file.getFileName())),
                                        words.get("printing.exported.folder"),
                                        () -> room.folders().accept(file.getParent())));
    }

    private Window window() {
        return view.getScene().getWindow();
    }
}
