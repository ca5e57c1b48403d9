package vn.sovang.register;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.sovang.domain.Adjustment;
import vn.sovang.domain.Award;
import vn.sovang.domain.Calibration;
import vn.sovang.domain.MeasuringSheet;
import vn.sovang.domain.PrintTarget;
import vn.sovang.domain.Problem;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.Refused;
import vn.sovang.domain.template.Medium;
import vn.sovang.domain.template.Placeholder;
import vn.sovang.domain.template.Template;
import vn.sovang.paper.calibration.MeasuringPage;
import vn.sovang.paper.calibration.StockPage;
import vn.sovang.paper.layout.Sheet;
import vn.sovang.paper.pdf.CompleteFile;
import vn.sovang.paper.pdf.Page;
import vn.sovang.paper.pdf.PdfInfo;
import vn.sovang.work.Cancelled;
import vn.sovang.work.Progress;

/**
 * The sheets a printer is calibrated with, as PDF: 1 is measured, 2 confirms the correction, and 3 is held against the light
 * over one phôi. Nothing of them is written down in the register.
 */
public final class CalibrationSheets {
    private final Register register;

    public CalibrationSheets(Register register) {
        this.register = register;
    }

    /** Sheet 1: what the printer does by itself. */
    public byte[] measure(PrintTarget target, MeasuringSheet paper) {
        return document(List.of(first(target, paper)));
    }

    /** Sheet 2, moved and stretched by a correction. */
    public byte[] confirm(PrintTarget target, MeasuringSheet paper, Adjustment correction) {
        return document(List.of(second(target, paper, correction)));
    }

    /** Sheet 3 with the certificate of an award; an empty {@code template} is the one the award is printed with. */
    public byte[] stock(PrintTarget target, long awardId, String template) throws Refused {
        Award award = register.read(() -> register.tables().find(Award.class, awardId))
                .orElseThrow(() -> new Refused(new Problem.AwardGone(awardId)));
        DecisionView view = new ShowDecision(register).show(award.decisionId());
        SheetLayout layout = SheetLayout.of(register, view, Medium.STOCK, template);
        Sheet printed = layout.lay(layout.line(awardId)).sheet();
        return document(List.of(third(target, layout.template(award.named().kind()), printed)));
    }

    /**
     * All three in one file, the third with an invented certificate; an empty {@code template} is the office's for people.
     * Corrected by what is known of the printer, tray and paper.
     */
    public void save(PrintTarget target, MeasuringSheet paper, String template, Path file) throws Refused {
        Adjustment correction = new Calibrations(register)
                .of(target)
                .map(Calibration::adjustment)
                .orElse(Adjustment.NONE);
        Template chosen = register.press().template(0, RecipientKind.INDIVIDUAL, template);
        save(
                document(List.of(
                        first(target, paper),
                        second(target, paper, correction),
                        third(target, chosen, sample(chosen)))),
                file);
    }

    /** Puts a sheet made before into a file; it may take the place of another PDF, but of nothing else. */
    public void save(byte[] sheet, Path file) throws Refused {
        FileTrouble.checkFolder(file);
        FileTrouble.checkReplaces(file);
        try {
            CompleteFile.write(file, out -> out.write(sheet));
        } catch (IOException e) {
            throw FileTrouble.refused(e, file);
        } catch (Cancelled e) {
            throw new IllegalStateException("cancelled by nobody", e);
        }
    }

    private Page first(PrintTarget target, MeasuringSheet paper) {
        return new Page(measuring().measure(target, paper).sheet(), "Tờ 1: đo máy in");
    }

    private Page second(PrintTarget target, MeasuringSheet paper, Adjustment correction) {
        return new Page(measuring().confirm(target, paper, correction).sheet(), "Tờ 2: kiểm tra", correction);
    }

    private Page third(PrintTarget target, Template template, Sheet printed) throws Refused {
        Adjustment correction = new Calibrations(register)
                .of(target)
                .map(known -> known.adjustment(printed.width(), printed.height()))
                .orElse(Adjustment.NONE);
        Press press = register.press();
        Sheet sheet = new StockPage(press.fonts(), press.layout()).lay(template, printed);
        return new Page(sheet, "Tờ 3: soi phôi", correction);
    }

    private MeasuringPage measuring() {
        return new MeasuringPage(register.press().fonts(), register.press().layout());
    }

    private Sheet sample(Template template) {
        Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);
        for (Placeholder placeholder : Placeholder.values()) {
            values.put(placeholder, placeholder.sample());
        }
        return register.press().layout().lay(template, values, Medium.STOCK).sheet();
    }

    private byte[] document(List<Page> pages) {
        PdfInfo info = new PdfInfo("Căn máy in", "Sổ Vàng", "Tờ đo và kiểm tra máy in", register.today());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            register.press().writer().write(pages, info, out, Progress.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Cancelled e) {
            throw new IllegalStateException("cancelled by nobody", e);
        }
        return out.toByteArray();
    }
}
