package vn.sovang.ui.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import vn.sovang.domain.Finding.Severity;
import vn.sovang.domain.Reward;
import vn.sovang.domain.check.ListFinding;
import vn.sovang.i18n.Messages;
import vn.sovang.register.AwardLine;
import vn.sovang.ui.kit.KindIcon;
import vn.sovang.ui.kit.Tone;

/** A cell of the grid. A text too long loses its middle, as the ends tell units apart; the whole stands in the tooltip. */
final class LineCell extends TableCell<GridRow, GridRow> {
    private static final Set<Column> LONG = Set.of(Column.NAME, Column.POSITION, Column.UNIT, Column.ACHIEVEMENT);

    private static final double KIND_WORDS = 60;

    private final Column column;
    private final ChecksModel checks;
    private final Messages words;
    private final LineText text;
    private final Tooltip whole = new Tooltip();

    LineCell(Column column, ChecksModel checks, Messages words, LineText text) {
        this.column = column;
        this.checks = checks;
        this.words = words;
        this.text = text;
        whole.setWrapText(true);
        whole.setMaxWidth(480);
        boolean endTells = column == Column.NAME || column == Column.UNIT;
        setTextOverrun(endTells ? OverrunStyle.CENTER_WORD_ELLIPSIS : OverrunStyle.ELLIPSIS);
        setEllipsisString(endTells ? " … " : "…");
        if (column == Column.NAME) {
            getStyleClass().add("strong");
        } else if (column == Column.KIND) {
            widthProperty().subscribe(px -> kind());
        } else if (column == Column.PRINTED) {
            getStyleClass().add("printed");
        } else if (column.isRightAligned()) {
            getStyleClass().add("figures");
        }
    }

    /** A narrow column has room for the icon only. */
    private void kind() {
        boolean words = getWidth() > KIND_WORDS;
        setContentDisplay(words ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
        getStyleClass().remove("centred");
        if (!words) {
            getStyleClass().add("centred");
        }
    }

    @Override
    protected void updateItem(GridRow row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(null);
        setText("");
        setTooltip(null);
        setAccessibleText("");
        getStyleClass().removeAll("muted", "problem", "error");
        if (empty || row == null) {
            return;
        }
        String shown = text.shown(column, row);
        setAccessibleText(
                words.get("decisions.grid.cell", String.valueOf(row.ordinal()), words.get(column.key()), shown));
        Optional<ListFinding> finding = checks.mark(row, column);
        if (column == Column.KIND) {
            setGraphic(icon(KindIcon.of(row.kind()), "muted"));
            setText(words.get("decisions.segment." + row.kind()));
            tip(shown);
            return;
        }
        setText(shown.replace('\n', ' '));
        if (column == Column.PRINTED) {
            printed(row);
        } else if (column == Column.AMOUNT && row instanceof GridRow.Line line) {
            money(line.line());
        } else if (LONG.contains(column) && !shown.isEmpty()) {
            tip(shown);
        }
        finding.ifPresent(found -> mark(found, shown));
    }

    /** What the check found is tinted but for a mere hint, bears an icon and is said whole in the tooltip. */
    private void mark(ListFinding found, String shown) {
        Tone tone = switch (found.severity()) {
            case ERROR -> Tone.DANGER;
            case WARNING -> Tone.WARNING;
            case NOTE -> Tone.INFO;
        };
        if (found.severity() != Severity.NOTE) {
            getStyleClass().add(found.severity() == Severity.ERROR ? "error" : "problem");
        }
        setGraphic(icon(tone.icon(), tone.styleClass() + "-text"));
        String said = words.finding(found);
        tip(shown.isEmpty() ? said : shown + "\n" + said);
        setAccessibleText(getAccessibleText() + ". " + said);
    }

    /** How the money comes about; one that was typed over bears a mark. */
    private void money(AwardLine line) {
        boolean typed = line.award().reward().source() == Reward.Source.TYPED;
        if (typed) {
            setGraphic(icon(MaterialDesignP.PENCIL_OUTLINE, "muted"));
        }
        List<String> said = new ArrayList<>();
        if (typed) {
            said.add(words.get("decisions.money.typed"));
        }
        line.formula().map(text::formula).ifPresent(said::add);
        if (!said.isEmpty()) {
            tip(String.join("\n", said));
        }
    }

    private void printed(GridRow row) {
        if (row instanceof GridRow.Line line && line.line().award().printing().count() > 0) {
            setGraphic(icon(MaterialDesignC.CHECK, "success-text"));
        } else {
            getStyleClass().add("muted");
        }
    }

    private void tip(String shown) {
        whole.setText(shown);
        setTooltip(whole);
    }

    private static FontIcon icon(Ikon ikon, String styleClass) {
        FontIcon icon = new FontIcon(ikon);
        icon.getStyleClass().add(styleClass);
        return icon;
    }
}
