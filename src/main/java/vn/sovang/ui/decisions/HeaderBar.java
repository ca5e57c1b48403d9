package vn.sovang.ui.decisions;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignN;
import vn.sovang.domain.AwardMethod;
import vn.sovang.domain.Decision;
import vn.sovang.domain.DecisionState;
import vn.sovang.domain.Field;
import vn.sovang.domain.Signer;
import vn.sovang.i18n.Messages;
import vn.sovang.register.DecisionView;
import vn.sovang.ui.kit.ActionButton;
import vn.sovang.ui.kit.Command;
import vn.sovang.ui.kit.CommandControls;
import vn.sovang.ui.kit.StateTag;
import vn.sovang.ui.kit.Tone;
import vn.sovang.ui.kit.WidthClass;
import vn.sovang.ui.kit.Workbench;

/** The header of the open decision as it is read: number, state, title, the facts, and the one button for the next step. */
final class HeaderBar extends VBox {
    private final Workbench bench;
    private final Messages words;
    private final Label number = new Label();
    private final StateTag state;
    private final Label title = new Label();
    private final Tooltip whole = new Tooltip();
    private final FlowPane facts = new FlowPane();
    private final DecisionPicker picker;
    private final HBox first = new HBox();
    private final HBox buttons = new HBox();
    private final Region gap = new Region();
    private final ActionButton edit;
    private final ActionButton preview;
    private final MenuButton more;
    private Optional<DecisionView> shown = Optional.empty();
    private Optional<NextStep> step = Optional.empty();

    HeaderBar(Workbench bench) {
        this.bench = bench;
        this.words = bench.messages();
        getStyleClass().addAll("pane-white", "decision-header", "header-bar");
        number.getStyleClass().add("title-screen");
        number.setMinWidth(0);
        state = new StateTag(Tone.DRAFT, "");
        state.setMinWidth(USE_PREF_SIZE);
        title.setTextOverrun(OverrunStyle.WORD_ELLIPSIS);
        whole.setWrapText(true);
        whole.setMaxWidth(480);
        title.setTooltip(whole);
        facts.getStyleClass().add("header-facts");
        picker = new DecisionPicker(words);
        picker.setTooltip(whole);
        edit = edit();
        preview = preview();
        more = more(new CommandControls(bench));
        buttons.getStyleClass().add("header-buttons");
        buttons.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(gap, Priority.ALWAYS);
        first.getStyleClass().add("header-first");
        bench.room().follow(this::fit);
    }

    /** Three rows; where there is little room one, in which another decision can be chosen. */
    private void fit() {
        WidthClass width = bench.room().widthClass();
        boolean compact = width == WidthClass.COMPACT;
        getStyleClass().remove("compact");
        if (compact) {
            getStyleClass().add("compact");
        }
        first.getChildren().setAll(compact ? picker : number, state, gap, buttons);
        getChildren().setAll(compact ? List.of(first) : List.of(first, title, facts));
        buttons();
        facts();
    }

    /** The preview has a button where it has no place of its own. */
    private void buttons() {
        buttons.getChildren().setAll(edit);
        if (!bench.room().widthClass().isAtLeast(WidthClass.USUAL)) {
            buttons.getChildren().add(preview);
        }
        buttons.getChildren().add(more);
        step.map(this::primary).ifPresent(buttons.getChildren()::add);
    }

    private ActionButton primary(NextStep next) {
        boolean compact = bench.room().widthClass() == WidthClass.COMPACT;
        ActionButton button = new ActionButton(
                next.command().icon(),
                words.get(next.key(), next.count()),
                compact ? "" : next.command().keysText());
        button.getStyleClass().add("primary");
        button.setId("next-step");
        button.setTooltip(new Tooltip(new CommandControls(bench).explained(next.command())));
        button.setOnAction(event -> bench.commands().run(next.command()));
        return button;
    }

    /** Hears that another decision is wanted. */
    void onList(Runnable listener) {
        picker.setOnAction(event -> listener.run());
    }

    private ActionButton edit() {
        ActionButton button = new ActionButton(
                Command.EDIT_DECISION.icon(), words.get("decisions.header.edit"), Command.EDIT_DECISION.keysText());
        button.getStyleClass().add("flat");
        button.setId("edit-decision");
        button.setOnAction(event -> bench.commands().run(Command.EDIT_DECISION));
        return button;
    }

    private ActionButton preview() {
        ActionButton button = new ActionButton(
                Command.TOGGLE_PREVIEW.icon(), words.get("decisions.preview.title"), Command.TOGGLE_PREVIEW.keysText());
        button.getStyleClass().add("flat");
        button.setId("show-preview");
        button.setOnAction(event -> bench.commands().run(Command.TOGGLE_PREVIEW));
        return button;
    }

    private MenuButton more(CommandControls controls) {
        MenuButton more = new MenuButton();
        more.setGraphic(new FontIcon(MaterialDesignD.DOTS_HORIZONTAL));
        more.getStyleClass().addAll("icon-only", "flat", "no-arrow");
        more.setAccessibleText(words.get("decisions.header.more"));
        more.setTooltip(new Tooltip(words.get("decisions.header.more")));
        more.getItems()
                .setAll(
                        controls.menuItem(Command.EDIT_DECISION),
                        controls.menuItem(Command.ADD_DECISION),
                        controls.menuItem(Command.EXPORT_LIST),
                        controls.menuItem(Command.DELETE_DECISION));
        return more;
    }

    void show(DecisionView view) {
        Decision d = view.decision();
        number.setText(words.get(
                "decisions.header.number",
                d.number().isEmpty()
                        ? words.get("decisions.number.none")
                        : d.number().toString()));
        state(d.state());
        title.setText(d.title());
        whole.setText(d.title());
        picker.show(d);
        shown = Optional.of(view);
        facts();
        next(NextStep.of(view));
    }

    private void facts() {
        facts.getChildren().clear();
        shown.ifPresent(view -> {
            Decision d = view.decision();
            facts.getChildren()
                    .setAll(
                            fact("SIGNED_ON", LineText.date(d.signedOn()), "decisions.header.unsigned"),
                            fact("SIGNER", view.signer().map(HeaderBar::signer).orElse(""), "decisions.header.none"),
                            fact("FIELD", view.field().map(Field::name).orElse(""), "decisions.header.none"),
                            fact("METHOD", view.method().map(AwardMethod::name).orElse(""), "decisions.header.none"),
                            fact("PROPOSAL", d.proposal(), "decisions.header.none"));
            if (bench.room().widthClass() == WidthClass.WIDE) {
                facts.getChildren().add(fact("NOTE", d.note(), "decisions.header.none"));
            }
        });
    }

    private static String signer(Signer signer) {
        return signer.name() + " – " + Sentence.of(signer.title());
    }

    private VBox fact(String name, String value, String absent) {
        Label label = new Label(words.get("decisions.field." + name));
        label.getStyleClass().add("form-label");
        Label text = new Label(value.isEmpty() ? words.get(absent) : value);
        text.getStyleClass().add(value.isEmpty() ? "muted" : "form-value");
        VBox fact = new VBox(label, text);
        fact.getStyleClass().add("header-fact");
        return fact;
    }

    private void state(DecisionState of) {
        switch (of) {
            case DRAFT -> state.show(Tone.DRAFT, words.word(of));
            case LIST -> state.show(Tone.INFO, MaterialDesignF.FORMAT_LIST_BULLETED, words.word(of));
            case CHECKED -> state.show(Tone.INFO, MaterialDesignC.CHECK, words.word(of));
            case NUMBERED -> state.show(Tone.ACTIVE, MaterialDesignN.NUMERIC, words.word(of));
            case PRINTING -> state.show(Tone.ACTIVE, words.word(of));
            case DONE -> state.show(Tone.DONE, words.word(of));
        }
    }

    private void next(NextStep next) {
        if (step.filter(next::equals).isPresent()) {
            return;
        }
        step = Optional.of(next);
        buttons();
    }

    @Override
    public void requestFocus() {
        (picker.getScene() == null ? edit : picker).requestFocus();
    }
}
