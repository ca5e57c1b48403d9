package vn.sovang.ui.shell;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import vn.sovang.domain.Act;
import vn.sovang.domain.Refused;
import vn.sovang.domain.backup.Backup;
import vn.sovang.domain.backup.BackupReason;
import vn.sovang.register.Backups;
import vn.sovang.register.Changed;
import vn.sovang.register.Register;
import vn.sovang.register.RegisterInfo;
import vn.sovang.text.DateLine;
import vn.sovang.ui.kit.Workbench;
import vn.sovang.work.Cancelled;
import vn.sovang.work.Progress;

/** What the frame shows of the register: when it was last saved, and which act can be taken back or done again. */
public final class ShellModel implements AutoCloseable {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Register register;
    private final RegisterInfo info;
    private final Workbench workbench;
    private final Clock clock;
    private final Register.Listening listening;
    private final ReadOnlyStringWrapper saved = new ReadOnlyStringWrapper();
    private final ReadOnlyStringWrapper backup = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<Act>> undoable = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Act>> redoable = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** {@code info} is what the register said of itself when it was opened. */
    public ShellModel(Register register, RegisterInfo info, Workbench workbench, Clock clock) {
        this.register = register;
        this.info = info;
        this.workbench = workbench;
        this.clock = clock;
        saved.set(workbench.messages().get("shell.opened", time(clock.instant())));
        listening = register.listen(this::changed);
        workbench.background().register(this::steps, this::show, workbench.notices()::refused);
        readBackup();
    }

    public RegisterInfo info() {
        return info;
    }

    /** "Đã lưu lúc 15:42", or when the register was opened while nothing has been saved. */
    public ReadOnlyStringProperty savedProperty() {
        return saved.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Act>> undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Act>> redoableProperty() {
        return redoable.getReadOnlyProperty();
    }

    /** "Sao lưu: hôm nay 07:30", or that there is no backup yet; empty for a sample, which needs none, and until it is known. */
    public ReadOnlyStringProperty backupProperty() {
        return backup.getReadOnlyProperty();
    }

    /** Makes a backup now and says where it is. */
    public void backUp() {
        workbench
                .background()
                .register(
                        () -> {
                            try {
                                return new Backups(register).make(BackupReason.BY_HAND, Progress.NONE);
                            } catch (Cancelled e) {
                                throw new IllegalStateException("nobody stops it", e);
                            }
                        },
                        made -> {
                            showBackup(Optional.of(made));
                            workbench
                                    .notices()
                                    .done(workbench
                                            .messages()
                                            .get("shell.backedUp", made.awards(), new Backups(register).folder()));
                        },
                        workbench.notices()::refused);
    }

    private void readBackup() {
        if (info.kind() == RegisterInfo.Kind.OWN) {
            workbench
                    .background()
                    .register(
                            () -> new Backups(register).all().stream().findFirst(),
                            this::showBackup,
                            problems -> showBackup(Optional.empty()));
        }
    }

    private void showBackup(Optional<Backup> newest) {
        backup.set(newest.map(each -> {
                    ZonedDateTime made = each.madeAt().atZone(clock.getZone());
                    boolean today = made.toLocalDate().equals(LocalDate.now(clock));
                    return workbench
                            .messages()
                            .get(
                                    today ? "shell.backup.today" : "shell.backup.on",
                                    time(each.madeAt()),
                                    DateLine.shortForm(made.toLocalDate()));
                })
                .orElseGet(() -> workbench.messages().get("shell.backup.none")));
    }

    /** Takes the newest act back and says which it was. */
    public void undo() {
        workbench
                .background()
                .register(register::undo, done -> tell("shell.undone", done), workbench.notices()::refused);
    }

    public void redo() {
        workbench
                .background()
                .register(register::redo, done -> tell("shell.redone", done), workbench.notices()::refused);
    }

    /** Stops hearing of the register. */
    @Override
    public void close() {
        listening.close();
    }

    private void tell(String key, Changed done) {
        String act = workbench.messages().get("shell.act." + done.act().name());
        workbench.notices().done(workbench.messages().get(key, act));
    }

    /** On the register's thread: the read that follows the act waits its turn there. */
    private void changed(Changed changed) {
        if (changed.act() == Act.IMPORT_AWARDS || changed.act() == Act.PURGE) {
            readBackup();
        }
        workbench
                .background()
                .register(
                        () -> {
                            Steps steps = steps();
                            return new Steps(steps.undo, steps.redo, Optional.of(changed.at()));
                        },
                        this::show,
                        workbench.notices()::refused);
    }

    // Refused is part of what a job may throw; reading the two steps never does.
    private Steps steps() throws Refused {
        return new Steps(register.undoable(), register.redoable(), Optional.empty());
    }

    private void show(Steps steps) {
        undoable.set(steps.undo);
        redoable.set(steps.redo);
        steps.savedAt.ifPresent(at -> saved.set(workbench.messages().get("shell.saved", time(at))));
    }

    private String time(Instant instant) {
        return TIME.format(instant.atZone(clock.getZone()));
    }

    private record Steps(Optional<Act> undo, Optional<Act> redo, Optional<Instant> savedAt) {}
}
