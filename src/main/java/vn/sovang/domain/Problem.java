package vn.sovang.domain;

import java.util.List;

/**
 * Something a user did or met that stops an act and that he can mend. Every record names the field, row or file it is
 * about; the message behind it says what is wrong and what to do. {@code row} is the place in the list from 1, or 0
 * for a row that is not in a list yet.
 */
public sealed interface Problem {
    // What is typed into a line
    record NameMissing(int row) implements Problem {}

    record AchievementMissing(int row) implements Problem {}

    record UnsafeText(int row, String field, String text) implements Problem {}

    record TextTooLong(int row, String field, int length, int most) implements Problem {}

    record NotANumber(int row, String field, String text) implements Problem {}

    record NotAnAmount(int row, String text) implements Problem {}

    record FormUnknown(int row, String text) implements Problem {}

    record KindUnknown(int row, String text) implements Problem {}

    record BookNumberTaken(int row, int number, int year, String holder) implements Problem {}

    record BookNumberIssued(int row, int number) implements Problem {}

    record RowsUnreadable(String text) implements Problem {}

    record AwardGone(long id) implements Problem {}

    record ChangeReasonMissing(List<Integer> rows) implements Problem {}

    record PasteTooLong(int rows, int most) implements Problem {}

    record AlreadyRevoked(int row) implements Problem {}

    record RecipientGone(long id) implements Problem {}

    record RecipientUnknown(String words) implements Problem {}

    record RecipientAmbiguous(String words, List<String> candidates) implements Problem {}

    record RevocationIncomplete(String field) implements Problem {}

    // A list from a file
    record ListHeadMissing(String sheet) implements Problem {}

    record ListNameMissing() implements Problem {}

    record ListFieldTwice(String field) implements Problem {}

    record ListSheetUnknown(String sheet, List<String> known) implements Problem {}

    record ListSheetsSeveral(List<String> known) implements Problem {}

    record ListNothingToImport(String file) implements Problem {}

    // Who is commended
    record RecipientNameMissing() implements Problem {}

    record NamePartsDiffer(String name) implements Problem {}

    record BirthImpossible(String text) implements Problem {}

    record CitizenIdWrong(int figures) implements Problem {}

    record CitizenIdTaken(String holder) implements Problem {}

    record UnitUnknown(String text) implements Problem {}

    record UnitNameMissing() implements Problem {}

    record UnitNameTaken(String name) implements Problem {}

    record UnitEndsBeforeItBegins(String name) implements Problem {}

    record UnitFollowsItself(String name) implements Problem {}

    record RecipientKindsDiffer(String one, String other) implements Problem {}

    // A decision
    record DecisionInBin(String decision) implements Problem {}

    record BinKept(int items) implements Problem {}

    record CertificatePrinted(int row, String name) implements Problem {}

    record ListNumbered(int numbers) implements Problem {}

    record PurgeReasonMissing() implements Problem {}

    record DecisionNumberTaken(String number, int year) implements Problem {}

    record DecisionNumberMissing() implements Problem {}

    record DecisionDateMissing(String number) implements Problem {}

    record DecisionTitleMissing() implements Problem {}

    record DecisionHasNumbers(String number, int issued) implements Problem {}

    record DecisionYearFixed(String number, int year, int numbers) implements Problem {}

    record ImpossibleDate(String field, String text) implements Problem {}

    record DecisionUnknown(String number) implements Problem {}

    record DecisionAmbiguous(String number, List<String> candidates) implements Problem {}

    record DecisionEmpty(String number) implements Problem {}

    record YearEmpty(int year) implements Problem {}

    record YearImpossible(String text) implements Problem {}

    record SignerMissing(String decision) implements Problem {}

    // A new register
    record SetupMissing(String field) implements Problem {}

    // Paper
    record NothingToList() implements Problem {}

    record NothingToPrint(String decision) implements Problem {}

    record TemplateUnknown(String id, List<String> known) implements Problem {}

    record TemplateBroken(String id, String place) implements Problem {}

    record TemplateNameMissing() implements Problem {}

    record TemplateNameTaken(String name) implements Problem {}

    record TemplateBuiltIn(String name) implements Problem {}

    record TemplateInUse(String name, List<String> decisions) implements Problem {}

    record TemplateOfOffice(String name) implements Problem {}

    record TemplateIssued(String name, int certificates) implements Problem {}

    // A template as one file
    record TemplateFileMissing(String file) implements Problem {}

    record TemplateFileKept(String file) implements Problem {}

    record TemplateFileForeign(String file) implements Problem {}

    record TemplateFileCut(String file) implements Problem {}

    record TemplateFileFaulty(String file, String place) implements Problem {}

    record TemplateFileTooBig(String file, int most) implements Problem {}

    record TemplateFileNewer(String file, String found, int known) implements Problem {}

    record TemplateFileChanged(String file) implements Problem {}

    record TemplateKeyUnknown(String place) implements Problem {}

    record TemplateKeyMissing(String place) implements Problem {}

    record TemplateValueWrong(String place, String found) implements Problem {}

    record TemplateValueOutside(String place, String found, String least, String most) implements Problem {}

    record TemplateMinSizeAbove(String place, String found, String size) implements Problem {}

    record TemplateWordUnknown(String place, String found, List<String> known) implements Problem {}

    record TemplateFontUnknown(String place, String found, List<String> known) implements Problem {}

    record TemplateFontsInside(List<String> known) implements Problem {}

    record TemplatePlaceholderUnknown(String place, String found, List<String> nearest) implements Problem {}

    record TemplateBraceOpen(String place, String found) implements Problem {}

    record TemplateIdTwice(String place, String id) implements Problem {}

    record TemplateFollowsNothing(String place, String found) implements Problem {}

    record TemplateTooMany(int found, int most) implements Problem {}

    record TemplateTooManyPictures(int found, int most) implements Problem {}

    record TemplateOffPage(String element) implements Problem {}

    record TemplateTextUnsafe(String element, String text) implements Problem {}

    record TemplateTextTooLong(String element, int length, int most) implements Problem {}

    // Pictures of templates
    record PictureMissing(String element, String picture) implements Problem {}

    record PictureNameUnfit(String picture) implements Problem {}

    record PictureTooBig(String picture, int most) implements Problem {}

    record PictureTooLarge(String picture, int width, int height, int most) implements Problem {}

    record PictureKindUnknown(String picture) implements Problem {}

    record PictureDamaged(String picture) implements Problem {}

    record PictureLocked(String picture) implements Problem {}

    record PictureManyPages(String picture, int pages) implements Problem {}

    record DrawingEntities(String picture) implements Problem {}

    record DrawingRefersOutside(String picture, String found) implements Problem {}

    record DrawingTooDeep(String picture, int most) implements Problem {}

    record DrawingTooMany(String picture, int most) implements Problem {}

    record DrawingTooLarge(String picture, int most) implements Problem {}

    record DrawingPartUnfit(String picture, String part) implements Problem {}

    // Printers
    record NoPrinters() implements Problem {}

    record PrinterGone(String printer) implements Problem {}

    record PrinterRefused(String printer) implements Problem {}

    record TrayUnknown(String printer, String tray) implements Problem {}

    record PaperUnknown(String printer, String paper) implements Problem {}

    record SpoolFailed(String printer, String detail) implements Problem {}

    // Printing
    record ReasonMissing(List<Integer> rows) implements Problem {}

    record CheckFailed(String decision, int errors) implements Problem {}

    record CertificateFaulty(int row, String name, String element) implements Problem {}

    record RunUnfinished(String decision) implements Problem {}

    record RunOver(String decision) implements Problem {}

    record SheetNotSent(int sheet) implements Problem {}

    record SheetUnsettled(int sheet) implements Problem {}

    record CopyMissing(String name) implements Problem {}

    record RowMissing(int row, String decision, int rows) implements Problem {}

    record NeverPrinted(int row, String name) implements Problem {}

    record PapersMixed(String calibration) implements Problem {}

    record StockNameMissing() implements Problem {}

    record StockSheetsImpossible(int sheets) implements Problem {}

    // Calibrating
    record ReadingUnreadable(String field, String text) implements Problem {}

    record ReadingTooFar(String field, double measured, double expected) implements Problem {}

    record CorrectionTooFar() implements Problem {}

    record CalibrationUnknown(String name, List<String> known) implements Problem {}

    record NothingCalibrated(String name) implements Problem {}

    record CalibrationNameMissing() implements Problem {}

    record CalibrationNameTaken(String name) implements Problem {}

    record PaperImpossible(String text) implements Problem {}

    // Acts
    record NothingToUndo() implements Problem {}

    record NothingToRedo() implements Problem {}

    record ChangedSince(String what) implements Problem {}

    record RegisterReadOnly(String file) implements Problem {}

    // Files
    record RegisterMissing(String file) implements Problem {}

    record RegisterEmpty(String file) implements Problem {}

    record NotARegister(String file) implements Problem {}

    record OtherProgramsFile(String file) implements Problem {}

    record NewerRegister(String file, int found, int known) implements Problem {}

    record OlderRegister(String file, int found, int known) implements Problem {}

    record UpgradeFailed(String file, String detail) implements Problem {}

    record DamagedRegister(String file, String detail) implements Problem {}

    /** Records of a register, so many, are not as they were written. */
    record RegisterFaulty(String file, int faults) implements Problem {}

    record RegisterExists(String file) implements Problem {}

    /** A copy that was made of a register has so many faults, and so has the register. */
    record BackupNotWhole(String file, int faults) implements Problem {}

    /** No backup has this number. */
    record BackupUnknown(String number) implements Problem {}

    /** A backup no longer is what it was when it was made. */
    record BackupChanged(String file) implements Problem {}

    /** A backup is of another register. */
    record BackupOfAnother(String file) implements Problem {}

    record RegisterMoved(String file) implements Problem {}

    record RegisterClosed(String file) implements Problem {}

    record FolderMissing(String folder) implements Problem {}

    record FolderReadOnly(String folder) implements Problem {}

    record FileInUse(String file) implements Problem {}

    record DiskFull(String file) implements Problem {}

    record FileUnreadable(String file, String detail) implements Problem {}

    record FileUnwritable(String file, String detail) implements Problem {}

    record WouldReplace(String file) implements Problem {}

    record WouldReplaceWord(String file) implements Problem {}

    record PaperFileEnding(String file) implements Problem {}

    record GroundUnreadable(int line, String found) implements Problem {}

    // An office's own Word file
    record WordFormForeign(String file) implements Problem {}

    record WordFormBlank(String file) implements Problem {}

    record FormWordUnknown(String file, String found, int paragraph, List<String> nearest) implements Problem {}

    record FormCellUnknown(String file, String found, int table, int row, int cell, List<String> nearest)
            implements Problem {}

    record FormWordOutside(String file, String found, int paragraph) implements Problem {}

    // Files with lists of others
    record ImportFileMissing(String file) implements Problem {}

    record ImportFileEmpty(String file) implements Problem {}

    record ImportFileTooBig(String file, int most) implements Problem {}

    record ImportFileForeign(String file) implements Problem {}

    record ImportKindUnknown(String file, String found) implements Problem {}

    record ImportFileEncrypted(String file) implements Problem {}

    record ImportFileDamaged(String file, String detail) implements Problem {}

    record ImportFileSwollen(String file) implements Problem {}

    record ImportFileUnsafe(String file) implements Problem {}

    record ImportTooManyRows(String file, String sheet, int most) implements Problem {}

    record ImportTooManyColumns(String file, String cell, int most) implements Problem {}

    record ImportCellTooLong(String file, String cell, int length, int most) implements Problem {}

    record ImportTooMuch(String file) implements Problem {}

    record ImportTooSlow(String file) implements Problem {}

    // Lists as files
    record FileExists(String file) implements Problem {}

    record ListFileEnding(String file) implements Problem {}

    record SampleBroken(String file, long line, String detail) implements Problem {}
}
