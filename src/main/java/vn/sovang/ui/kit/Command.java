package vn.sovang.ui.kit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignN;
import org.kordamp.ikonli.materialdesign2.MaterialDesignO;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;
import org.kordamp.ikonli.materialdesign2.MaterialDesignW;
import vn.sovang.ui.theme.TextSize;

/**
 * Everything the keyboard and menus can ask for: its icon and its keys, each once. The words stand under
 * {@code command.NAME}; menus, toolbars, context menus and the shortcut sheet are fed from here.
 */
@SuppressWarnings("ImmutableEnumChecker") // icons are enum constants behind an interface that does not say so
public enum Command {
    OPEN_SAMPLE(Group.START, MaterialDesignS.SCHOOL_OUTLINE, "Shortcut+M"),
    CREATE_REGISTER(Group.START, MaterialDesignD.DATABASE_PLUS_OUTLINE, "Shortcut+N"),
    OPEN_REGISTER(Group.SYSTEM, MaterialDesignF.FOLDER_OPEN_OUTLINE, "Shortcut+O"),
    BACK_UP(Group.SYSTEM, MaterialDesignB.BACKUP_RESTORE, ""),
    CLOSE_REGISTER(Group.SYSTEM, MaterialDesignD.DATABASE_OUTLINE, ""),
    THEME_LIGHT(Group.SYSTEM, MaterialDesignW.WHITE_BALANCE_SUNNY, ""),
    THEME_DARK(Group.SYSTEM, MaterialDesignW.WEATHER_NIGHT, ""),
    THEME_AUTO(Group.SYSTEM, MaterialDesignT.THEME_LIGHT_DARK, ""),
    TEXT_SMALL(Group.SYSTEM, MaterialDesignF.FORMAT_SIZE, ""),
    TEXT_USUAL(Group.SYSTEM, MaterialDesignF.FORMAT_SIZE, "Shortcut+0"),
    TEXT_LARGE(Group.SYSTEM, MaterialDesignF.FORMAT_SIZE, ""),
    TEXT_LARGEST(Group.SYSTEM, MaterialDesignF.FORMAT_SIZE, ""),
    TEXT_LARGER(Group.SYSTEM, MaterialDesignF.FORMAT_FONT_SIZE_INCREASE, "Shortcut+Equals"),
    TEXT_SMALLER(Group.SYSTEM, MaterialDesignF.FORMAT_FONT_SIZE_DECREASE, "Shortcut+Minus"),
    LANGUAGE_VIETNAMESE(Group.SYSTEM, MaterialDesignT.TRANSLATE, ""),
    LANGUAGE_ENGLISH(Group.SYSTEM, MaterialDesignT.TRANSLATE, ""),
    QUIT(Group.SYSTEM, MaterialDesignE.EXIT_TO_APP, "Shortcut+Q"),
    UNDO(Group.EDIT, MaterialDesignU.UNDO, "Shortcut+Z"),
    REDO(Group.EDIT, MaterialDesignR.REDO, "Shortcut+Y"),
    ADD_AWARD(Group.EDIT, MaterialDesignP.PLUS, "Shortcut+N"),
    EDIT_CELL(Group.EDIT, MaterialDesignF.FORM_TEXTBOX, "F2"),
    COPY_CELLS(Group.EDIT, MaterialDesignC.CONTENT_COPY, "Shortcut+C"),
    PASTE_CELLS(Group.EDIT, MaterialDesignC.CONTENT_PASTE, "Shortcut+V"),
    FILL_DOWN(Group.EDIT, MaterialDesignA.ARROW_DOWN_BOLD_BOX_OUTLINE, "Shortcut+D"),
    CLEAR_CELLS(Group.EDIT, MaterialDesignE.ERASER, ""),
    DELETE_AWARDS(Group.EDIT, MaterialDesignD.DELETE_OUTLINE, "Shortcut+Delete"),
    LINES_UP(Group.EDIT, MaterialDesignA.ARROW_UP, "Alt+Shift+Up"),
    LINES_DOWN(Group.EDIT, MaterialDesignA.ARROW_DOWN, "Alt+Shift+Down"),
    ARRANGE_FOR_STAGE(Group.EDIT, MaterialDesignS.SORT_VARIANT, ""),
    ARRANGE_BY_NAME(Group.EDIT, MaterialDesignS.SORT_ALPHABETICAL_ASCENDING, ""),
    FIND_HERE(Group.EDIT, MaterialDesignF.FILTER_VARIANT, "Shortcut+F"),
    COMPARE_RECIPIENTS(Group.EDIT, MaterialDesignC.COMPARE, "Shortcut+G"),
    SHOW_UNITS(Group.AWARDING, MaterialDesignO.OFFICE_BUILDING_OUTLINE, ""),
    ADD_DECISION(Group.AWARDING, MaterialDesignF.FILE_PLUS_OUTLINE, "Shortcut+Shift+N"),
    EDIT_DECISION(Group.AWARDING, MaterialDesignP.PENCIL_OUTLINE, "Shortcut+E"),
    COPY_DECISION(Group.AWARDING, MaterialDesignF.FILE_REPLACE_OUTLINE, "Shortcut+L"),
    DELETE_DECISION(Group.AWARDING, MaterialDesignF.FILE_REMOVE_OUTLINE, ""),
    REVOKE_AWARDS(Group.AWARDING, MaterialDesignC.CLOSE_OCTAGON_OUTLINE, ""),
    REVOKE_DECISION(Group.AWARDING, MaterialDesignF.FILE_CANCEL_OUTLINE, ""),
    SHOW_BIN(Group.AWARDING, MaterialDesignT.TRASH_CAN_OUTLINE, ""),
    GO_IMPORT(Group.AWARDING, MaterialDesignF.FILE_IMPORT_OUTLINE, "Shortcut+I"),
    EXPORT_LIST(Group.AWARDING, MaterialDesignF.FILE_EXCEL_OUTLINE, ""),
    SAVE_BLANK_LIST(Group.AWARDING, MaterialDesignF.FILE_DOWNLOAD_OUTLINE, ""),
    SHOW_LIST(Group.AWARDING, MaterialDesignF.FORMAT_LIST_BULLETED, "Alt+1"),
    CHECK_LIST(Group.AWARDING, MaterialDesignC.CLIPBOARD_CHECK_OUTLINE, "Alt+2"),
    NEXT_PROBLEM(Group.AWARDING, MaterialDesignS.SKIP_NEXT_OUTLINE, "F4"),
    ISSUE_BOOK_NUMBERS(Group.AWARDING, MaterialDesignN.NUMERIC, "Alt+3"),
    SHOW_PAPERS(Group.AWARDING, MaterialDesignF.FILE_WORD_OUTLINE, "Alt+5"),
    PRINT(Group.PRINTING, MaterialDesignP.PRINTER_OUTLINE, "Shortcut+P"),
    RESUME_PRINTING(Group.PRINTING, MaterialDesignP.PLAY, "F8"),
    CALIBRATE(Group.PRINTING, MaterialDesignR.RULER_SQUARE, ""),
    SEARCH_ALL_YEARS(Group.SEARCHING, MaterialDesignM.MAGNIFY, "F3"),
    PRINT_FOUND(Group.SEARCHING, MaterialDesignF.FILE_PDF_BOX, ""),
    PRINT_HISTORY(Group.SEARCHING, MaterialDesignC.CARD_ACCOUNT_DETAILS_OUTLINE, ""),
    GO_DECISIONS(Group.MOVING, MaterialDesignF.FILE_CERTIFICATE_OUTLINE, "Shortcut+1"),
    GO_SEARCH(Group.MOVING, MaterialDesignM.MAGNIFY, "Shortcut+2"),
    GO_RECIPIENTS(Group.MOVING, MaterialDesignA.ACCOUNT_GROUP_OUTLINE, "Shortcut+3"),
    GO_PRINTING(Group.MOVING, MaterialDesignP.PRINTER_OUTLINE, "Alt+4"),
    NEXT_REGION(Group.MOVING, MaterialDesignT.TAB, "F6"),
    PREVIOUS_REGION(Group.MOVING, MaterialDesignT.TAB, "Shift+F6"),
    PREVIOUS_ROW(Group.MOVING, MaterialDesignC.CHEVRON_LEFT, "Alt+Up"),
    NEXT_ROW(Group.MOVING, MaterialDesignC.CHEVRON_RIGHT, "Alt+Down"),
    TOGGLE_PREVIEW(Group.MOVING, MaterialDesignD.DOCK_RIGHT, "F7"),
    REFRESH(Group.MOVING, MaterialDesignR.REFRESH, "F5"),
    MAIN_ACTION(Group.MOVING, MaterialDesignA.ARROW_RIGHT_BOLD_OUTLINE, "Shortcut+Enter"),
    SHORTCUTS(Group.HELP, MaterialDesignH.HELP_CIRCLE_OUTLINE, "F1"),
    ABOUT(Group.HELP, MaterialDesignI.INFORMATION_OUTLINE, "");

    /**
     * Where a command stands in the menus and on the shortcut sheet, under {@code command.group.NAME}. START holds what
     * can be asked for before a register is open; its keys are free again once one is.
     */
    public enum Group {
        START,
        SYSTEM,
        EDIT,
        AWARDING,
        PRINTING,
        SEARCHING,
        MOVING,
        HELP;

        /** The groups whose keys work on the welcome page. */
        public static List<Group> beforeRegister() {
            return List.of(START, SYSTEM, HELP);
        }

        /** The groups whose keys work while a register is open. */
        public static List<Group> withRegister() {
            return Arrays.stream(values()).filter(group -> group != START).toList();
        }

        public String messageKey() {
            return "command.group." + name();
        }
    }

    private final Group group;
    private final Ikon icon;
    private final String keys;

    Command(Group group, Ikon icon, String keys) {
        this.group = group;
        this.icon = icon;
        this.keys = keys;
    }

    /** The command that chooses letters of this size. */
    public static Command of(TextSize size) {
        return switch (size) {
            case SMALL -> TEXT_SMALL;
            case USUAL -> TEXT_USUAL;
            case LARGE -> TEXT_LARGE;
            case LARGEST -> TEXT_LARGEST;
        };
    }

    public Group group() {
        return group;
    }

    public Ikon icon() {
        return icon;
    }

    /** The key combination, empty for a command without keys. */
    public Optional<KeyCombination> keys() {
        return keys.isEmpty() ? Optional.empty() : Optional.of(KeyCombination.valueOf(keys));
    }

    /** The keys as this machine writes them ("Ctrl+Z"), empty for a command without keys. */
    public String keysText() {
        return keys().map(KeyCombination::getDisplayText).orElse("").replace("↵", "Enter");
    }

    public String messageKey() {
        return "command." + name();
    }
}
