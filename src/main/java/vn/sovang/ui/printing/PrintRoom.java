package vn.sovang.ui.printing;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import vn.sovang.register.ListPrinters;
import vn.sovang.register.SendSheet;

/**
 * The machine one prints on: its printers, how one printed last, the clock's zone, and who opens a folder in the machine's file
 * browser. What the habits are set to is kept for the next start.
 */
public record PrintRoom(
        ListPrinters printers,
        SendSheet sending,
        ObjectProperty<PrintHabits> habits,
        ZoneId zone,
        Consumer<Path> folders) {}
