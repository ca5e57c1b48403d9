package vn.sovang.register;

import java.nio.file.Path;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;
import vn.sovang.exchange.csv.BadCsvValue;
import vn.sovang.work.Cancelled;
import vn.sovang.work.Progress;

/** Makes the sample register from the CSV files on the class path: Lạc Dương district, nine years, invented people. */
public final class SampleRegister {
    private static final String NAME = "Lạc Dương 2016–2024";

    private final Surroundings around;

    public SampleRegister(Surroundings around) {
        this.around = around;
    }

    /** Makes it at {@code file}, whole or not at all; an existing file is refused. */
    public void make(Path file, Progress progress) throws Refused, Cancelled {
        Seeds seeds = new Seeds(progress);
        try {
            NewFile.make(file, NAME, RegisterInfo.Kind.SAMPLE, around, seeds::insert);
        } catch (BadCsvValue e) {
            throw new Refused(new Problem.SampleBroken(e.file(), e.line(), e.detail()));
        } catch (Seeds.Stopped e) {
            throw new Cancelled();
        }
    }
}
