package vn.sovang.ui.kit;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import vn.sovang.ui.theme.TextSize;

/**
 * How much room the window has: the size of its letters, and the class of its width. Larger letters make the same window
 * narrower, as if the whole screen had been enlarged. It also knows how the columns of tables were dragged.
 */
public final class Room {
    private static final double USUAL_WIDTH = 1366;

    private final ObjectProperty<TextSize> text;
    private final DoubleProperty width = new SimpleDoubleProperty(USUAL_WIDTH);
    private final ReadOnlyObjectWrapper<WidthClass> widthClass = new ReadOnlyObjectWrapper<>();

    private final ObjectProperty<ColumnHabits> columns = new SimpleObjectProperty<>(ColumnHabits.NONE);

    public Room(TextSize size) {
        text = new SimpleObjectProperty<>(size);
        text.subscribe(now -> classify());
        width.subscribe(px -> classify());
    }

    private void classify() {
        widthClass.set(
                WidthClass.of(width.get() * TextSize.USUAL.px() / text.get().px()));
    }

    /** The size of the letters; setting it does not change them, only what is measured by them. */
    public ObjectProperty<TextSize> textProperty() {
        return text;
    }

    /** How wide columns were dragged; a table made later begins with it. */
    public ObjectProperty<ColumnHabits> columnsProperty() {
        return columns;
    }

    public ReadOnlyObjectProperty<WidthClass> widthClassProperty() {
        return widthClass.getReadOnlyProperty();
    }

    public WidthClass widthClass() {
        return widthClass.get();
    }

    /** Says how many px wide the window is. */
    public void measure(double windowPx) {
        width.set(windowPx);
    }

    /** How many px a length takes that is {@code designed} px long beside letters of the usual size. */
    public double px(double designed) {
        return text.get().scaled(designed);
    }

    /** Hears now, and again whenever letters or class have changed. */
    public Subscription follow(Runnable listener) {
        listener.run();
        return text.subscribe((was, is) -> listener.run()).and(widthClass.subscribe((was, is) -> listener.run()));
    }
}
