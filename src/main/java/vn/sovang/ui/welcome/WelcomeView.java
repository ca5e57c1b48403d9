package vn.sovang.ui.welcome;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import vn.sovang.domain.Problem;
import vn.sovang.i18n.Language;
import vn.sovang.i18n.Messages;
import vn.sovang.ui.kit.CardButton;
import vn.sovang.ui.kit.Command;
import vn.sovang.ui.kit.CommandTable;
import vn.sovang.ui.kit.InlineNote;
import vn.sovang.ui.kit.SegmentedControl;
import vn.sovang.ui.kit.Tone;
import vn.sovang.ui.kit.Workbench;
import vn.sovang.ui.theme.ThemeChoice;

/** The page one starts on: what can be done on the left, what was done lately on the right. */
public final class WelcomeView extends BorderPane implements AutoCloseable {
    private static final double GAP = 8;
    private static final double LEFT_SHARE = 37.2;
    private static final double LOGO = 44;

    private final Workbench workbench;
    private final Messages messages;
    private final Doors doors;
    private final VBox notes = new VBox(GAP);
    private final Subscription bound;
    private final Node entrance;

    public WelcomeView(Workbench workbench, Doors doors, WelcomeState state) {
        this.workbench = workbench;
        this.messages = workbench.messages();
        this.doors = doors;
        getStyleClass().add("welcome");
        CardButton sample = card(Command.OPEN_SAMPLE, "sample");
        VBox left = new VBox(
                GAP, brand(), sample, card(Command.CREATE_REGISTER, "create"), card(Command.OPEN_REGISTER, "open"));
        left.getStyleClass().add("welcome-acts");
        Region right = state.recents().isEmpty() ? new GuidePane(messages) : new RecentPane(workbench, doors, state);
        entrance = state.recents().isEmpty() ? sample : right;
        setCenter(columns(left, new VBox(GAP * 2, right, notes), state));
        setBottom(foot(state));
        bound = bind(workbench.commands());
    }

    /** Puts the focus where most people go on: the newest register, or the sample when there is none. */
    @Override
    public void requestFocus() {
        entrance.requestFocus();
    }

    /** Says why a register was not opened. */
    public void refused(List<Problem> problems) {
        notes.getChildren()
                .setAll(problems.stream()
                        .map(problem -> new InlineNote(Tone.DANGER, messages.problem(problem)))
                        .toList());
    }

    @Override
    public void close() {
        bound.unsubscribe();
    }

    private Subscription bind(CommandTable commands) {
        return Subscription.combine(
                commands.bind(Command.OPEN_SAMPLE, doors::openSample),
                commands.bind(Command.CREATE_REGISTER, this::create),
                commands.bind(
                        Command.OPEN_REGISTER, () -> doors.chooseRegister().ifPresent(doors::open)));
    }

    private void create() {
        new CreateSheet(getScene().getWindow(), messages, doors).show();
    }

    private HBox brand() {
        ImageView logo = new ImageView(new Image("/assets/icons/sovang-256.png", LOGO * 2, LOGO * 2, true, true));
        logo.setFitWidth(LOGO);
        logo.setFitHeight(LOGO);
        Label name = new Label(messages.get("welcome.product"));
        name.getStyleClass().add("brand-name");
        Label what = new Label(messages.get("welcome.what"));
        what.getStyleClass().add("secondary");
        HBox brand = new HBox(logo, new VBox(name, what));
        brand.getStyleClass().add("brand");
        return brand;
    }

    private CardButton card(Command command, String key) {
        CardButton card = new CardButton(
                command.icon(), messages.get("welcome." + key), messages.get("welcome." + key + ".what"), command);
        card.setOnAction(event -> workbench.commands().run(command));
        return card;
    }

    private GridPane columns(Node left, Node right, WelcomeState state) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("welcome-columns");
        ColumnConstraints narrow = new ColumnConstraints();
        narrow.setPercentWidth(LEFT_SHARE);
        ColumnConstraints wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(narrow, wide);
        RowConstraints upper = new RowConstraints();
        upper.setVgrow(Priority.ALWAYS);
        grid.getRowConstraints().addAll(upper, new RowConstraints());
        Hyperlink keys = new Hyperlink(messages.get("welcome.keys"));
        keys.setOnAction(event -> workbench.commands().run(Command.SHORTCUTS));
        grid.addRow(0, left, right);
        grid.addRow(1, choices(state), keys);
        return grid;
    }

    private HBox choices(WelcomeState state) {
        SegmentedControl<Language> language =
                new SegmentedControl<>(List.of(Language.VIETNAMESE, Language.ENGLISH), Language::ownName);
        language.valueProperty().set(state.appearance().language());
        language.valueProperty().subscribe((before, now) -> doors.choose(now));
        SegmentedControl<ThemeChoice> theme = new SegmentedControl<>(
                List.of(ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.AUTO),
                choice -> messages.get("welcome.theme." + choice.name()));
        theme.valueProperty().set(state.appearance().theme());
        theme.valueProperty().subscribe((before, now) -> doors.choose(now));
        HBox box =
                new HBox(GAP, icon(MaterialDesignT.TRANSLATE), language, icon(MaterialDesignT.THEME_LIGHT_DARK), theme);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private static FontIcon icon(Ikon ikon) {
        FontIcon icon = new FontIcon(ikon);
        icon.getStyleClass().add("muted");
        return icon;
    }

    private HBox foot(WelcomeState state) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox foot = new HBox(
                new Label(messages.get("welcome.version", state.version())),
                gap,
                new Label(messages.get("welcome.offline"), new FontIcon(MaterialDesignL.LOCK_OUTLINE)));
        foot.getStyleClass().add("status-bar");
        return foot;
    }
}
