package vn.sovang.ui.decisions;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import vn.sovang.domain.Problem;
import vn.sovang.i18n.Messages;
import vn.sovang.register.ChooseGrounds;
import vn.sovang.register.DecisionPapers;
import vn.sovang.register.DecisionView;
import vn.sovang.register.Destination;
import vn.sovang.register.FillWordForm;
import vn.sovang.register.PaperState;
import vn.sovang.register.Register;
import vn.sovang.ui.kit.Ems;
import vn.sovang.ui.kit.FindingCell;
import vn.sovang.ui.kit.FindingCell.Gravity;
import vn.sovang.ui.kit.InlineNote;
import vn.sovang.ui.kit.SaveSheet;
import vn.sovang.ui.kit.Saving;
import vn.sovang.ui.kit.Sheet;
import vn.sovang.ui.kit.Tone;
import vn.sovang.ui.kit.Workbench;

/** "Văn bản": the papers of a decision, each with what it would leave blank; saved for a word processor or as PDF. */
final class PapersSheet {
    private static final double WIDTH = 620;
    private static final double HEIGHT = 276;
    private static final double GAP = 8;

    private final Register register;
    private final DecisionPapers papers;
    private final FillWordForm own;
    private final DecisionView view;
    private final Workbench bench;
    private final Messages words;
    private final Saving saving;
    private final ListView<PaperState> list = new ListView<>();
    private final VBox notes = new VBox();
    private final Sheet<ButtonType> sheet;

    /** {@code folders} opens a folder in the machine's file browser. */
    PapersSheet(Register register, DecisionView view, Workbench bench, Consumer<Path> folders, Window owner) {
        this.register = register;
        this.papers = new DecisionPapers(register);
        this.own = new FillWordForm(register);
        this.view = view;
        this.bench = bench;
        this.words = bench.messages();
        this.saving = new Saving(bench, folders);
        list.setId("papers");
        list.getStyleClass().add("check-list");
        list.setAccessibleText(words.get("decisions.papers.title"));
        Ems.wide(list, WIDTH);
        Ems.high(list, HEIGHT);
        list.setCellFactory(all -> new FindingCell<>(this::said, state -> {}));
        Label text = new Label(words.get("decisions.papers.text"));
        text.getStyleClass().add("secondary");
        sheet = new Sheet<>(owner, words.get("decisions.papers.title"), new VBox(GAP, text, list, more(), notes));
        Button pdf = button(sheet.side(words.get("decisions.papers.pdf"), () -> save(".pdf")), "papers-pdf");
        Button word = button(sheet.act(words.get("decisions.papers.word")), "papers-word");
        sheet.leave(words.get("decisions.papers.leave"));
        wire(word, pdf);
    }

    private HBox more() {
        Button form = new Button(words.get("decisions.papers.form"));
        form.setId("papers-form");
        form.setOnAction(event -> choose());
        Button grounds = new Button(words.get("decisions.papers.grounds"));
        grounds.setId("papers-grounds");
        grounds.setOnAction(event -> grounds());
        return new HBox(GAP, form, grounds);
    }

    private Button button(ButtonType type, String id) {
        Button button = (Button) sheet.getDialogPane().lookupButton(type);
        button.setId(id);
        return button;
    }

    private void wire(Button word, Button pdf) {
        word.getStyleClass().add("primary");
        word.addEventFilter(ActionEvent.ACTION, event -> {
            event.consume();
            save(".docx");
        });
        list.getSelectionModel().selectedItemProperty().subscribe(state -> {
            word.setDisable(state == null);
            pdf.setDisable(state == null);
        });
        // A list keeps Enter for itself, although nothing in it can be edited.
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                word.fire();
            }
        });
    }

    void show() {
        bench.background().register(() -> papers.look(view.decision().id()), this::show, this::refused);
        sheet.setOnShown(event -> list.requestFocus());
        sheet.show();
    }

    private void show(List<PaperState> states) {
        list.getItems().setAll(states);
        list.getSelectionModel().select(0);
    }

    private void refused(List<Problem> problems) {
        notes.getChildren()
                .setAll(problems.stream()
                        .map(problem -> new InlineNote(Tone.DANGER, words.problem(problem)))
                        .toList());
    }

    private FindingCell.Said said(PaperState state) {
        String gaps = state.gaps().stream().map(words::word).collect(Collectors.joining(", "));
        return new FindingCell.Said(
                gaps.isEmpty() ? Gravity.PASSED : Gravity.WARNING,
                words.word(state.kind()),
                gaps.isEmpty() ? words.get("decisions.papers.whole") : words.get("decisions.papers.gaps", gaps),
                "");
    }

    private void grounds() {
        new GroundsSheet(new ChooseGrounds(register), bench, window()).show();
    }

    /** Asks for the office's own Word file. */
    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.get("decisions.papers.form.title"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(words.get("decisions.papers.kind"), "*.docx"));
        Optional.ofNullable(chooser.showOpenDialog(window())).map(File::toPath).ifPresent(this::fill);
    }

    private void fill(Path form) {
        String name = String.valueOf(form.getFileName());
        saving.begin(
                window(),
                words.get("decisions.papers.name", name.replaceFirst("(?i)\\.docx$", ""), number()),
                new SaveSheet.Subject(
                        words.get("decisions.papers.form.title"),
                        words.get("decisions.papers.do"),
                        words.get("decisions.papers.form.what", name),
                        List.of(new SaveSheet.Kind(words.get("decisions.papers.kind"), ".docx"))),
                (file, existing, progress) -> own.write(form, view.decision().id(), new Destination(file, existing))
                        .awards(),
                saved -> words.get(
                        "decisions.papers.form.done",
                        String.valueOf(saved.file().getFileName())));
    }

    private Window window() {
        return sheet.getDialogPane().getScene().getWindow();
    }

    private String number() {
        return view.decision().number().isEmpty()
                ? view.decision().shortTitle()
                : view.decision().number().toString();
    }

    private void save(String ending) {
        PaperState state = list.getSelectionModel().getSelectedItem();
        if (state == null) {
            return;
        }
        String paper = words.word(state.kind());
        String kind = words.get(ending.equals(".pdf") ? "kit.save.pdf" : "decisions.papers.kind");
        SaveSheet.Subject subject = new SaveSheet.Subject(
                words.get("decisions.papers.save", paper),
                words.get("decisions.papers.do"),
                words.get("decisions.papers.what"),
                List.of(new SaveSheet.Kind(kind, ending)));
        saving.begin(
                window(),
                words.get("decisions.papers.name", paper, number()),
                subject,
                (file, existing, progress) -> papers.write(
                                state.kind(), view.decision().id(), new Destination(file, existing), progress)
                        .awards(),
                saved -> words.get(
                        "decisions.papers.done",
                        paper,
                        String.valueOf(saved.file().getFileName())));
    }
}
