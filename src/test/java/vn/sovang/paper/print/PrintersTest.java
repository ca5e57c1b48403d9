package vn.sovang.paper.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import javax.print.attribute.Attribute;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.Media;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.MediaTray;
import org.junit.jupiter.api.Test;
import vn.sovang.domain.PaperSize;
import vn.sovang.domain.PrintTarget;
import vn.sovang.domain.PrinterFacts;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;
import vn.sovang.fixtures.FakePrinter;

class PrintersTest {
    private final FakePrinter office = new FakePrinter("HP LaserJet (phòng TC)");
    private final FakePrinter hall = new FakePrinter("Canon hành lang");
    private final Printers printers = FakePrinter.machine(office, hall);

    @Test
    void printersAreListedWithTraysAndPapersTheUsualOneFirst() {
        List<PrinterFacts> list = printers.list();
        assertThat(list).extracting(PrinterFacts::name).containsExactly(hall.getName(), office.getName());
        assertThat(list)
                .extracting(PrinterFacts::standing)
                .containsExactly(PrinterFacts.Standing.USUAL, PrinterFacts.Standing.OTHER);
        assertThat(list.get(0).trays()).containsExactly("top", "manual");
        assertThat(list.get(0).papers())
                .containsExactly(
                        new PaperSize("iso-a4", 210, 297),
                        new PaperSize("iso-a3", 297, 420),
                        new PaperSize("Giấy khen 190x135", 135, 190));
    }

    @Test
    void aMachineWithoutPrintersHasAnEmptyList() {
        assertThat(FakePrinter.machine().list()).isEmpty();
    }

    @Test
    void aSheetIsAJobWithItsName() throws Exception {
        printers.send(new PrintTarget(office.getName(), "", "iso-a4"), Drawings.lying(), "Giấy khen số 12, tờ 3");
        printers.send(new PrintTarget(office.getName(), "", "iso-a4"), Drawings.lying(), "Giấy khen số 12, tờ 4");
        assertThat(office.sent())
                .extracting(job -> job.asked().get(JobName.class))
                .extracting(Attribute::toString)
                .containsExactly("Giấy khen số 12, tờ 3", "Giấy khen số 12, tờ 4");
        assertThat(office.sent()).extracting(FakePrinter.Sent::pages).containsExactly(1, 1);
        assertThat(hall.sent()).isEmpty();
    }

    @Test
    void paperAndTrayAreThoseChosen() throws Exception {
        printers.send(new PrintTarget(office.getName(), "", "iso-a3"), Drawings.lying(), "Tờ");
        printers.send(new PrintTarget(office.getName(), "manual", "iso-a3"), Drawings.lying(), "Tờ");
        assertThat(office.sent())
                .extracting(job -> job.asked().get(Media.class))
                .containsExactly(MediaSizeName.ISO_A3, MediaTray.MANUAL);
        // With a tray chosen the page itself says how large the paper is.
        assertThat(office.sent().get(1).paper().getHeight()).isCloseTo(420 / 25.4 * 72, within(0.1));
    }

    @Test
    void whatStandsInTheWayIsSaid() {
        assertProblem(FakePrinter.machine(), "A", "", "", new Problem.NoPrinters());
        assertProblem(printers, "Máy đã rút", "", "", new Problem.PrinterGone("Máy đã rút"));
        assertProblem(printers, office.getName(), "Khay 9", "", new Problem.TrayUnknown(office.getName(), "Khay 9"));
        assertProblem(printers, office.getName(), "", "B0", new Problem.PaperUnknown(office.getName(), "B0"));
        FakePrinter closed = new FakePrinter("Đóng").refusing();
        assertProblem(FakePrinter.machine(closed), "Đóng", "", "", new Problem.PrinterRefused("Đóng"));
        FakePrinter broken = new FakePrinter("Hỏng").breaking("lpr: not found");
        assertProblem(FakePrinter.machine(broken), "Hỏng", "", "", new Problem.SpoolFailed("Hỏng", "lpr: not found"));
    }

    private static void assertProblem(Printers machine, String printer, String tray, String paper, Problem problem) {
        PrintTarget target = new PrintTarget(printer, tray, paper);
        assertThatThrownBy(() -> machine.send(target, Drawings.lying(), "Tờ"))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.problems()).containsExactly(problem));
    }
}
