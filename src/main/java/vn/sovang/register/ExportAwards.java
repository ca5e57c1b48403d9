package vn.sovang.register;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import vn.sovang.domain.Authority;
import vn.sovang.domain.Decision;
import vn.sovang.domain.ListedAward;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;
import vn.sovang.domain.search.Query;
import vn.sovang.exchange.table.RowSource;
import vn.sovang.exchange.table.Table;
import vn.sovang.exchange.table.TableFormat;
import vn.sovang.paper.pdf.CompleteFile;
import vn.sovang.work.Cancelled;
import vn.sovang.work.Progress;

/**
 * Writes lists of awards into spreadsheets (.xlsx) and CSV files (.csv), as the file's name ends. A file is there whole or not
 * at all. What the files say is Vietnamese, like everything the office hands out.
 */
public final class ExportAwards {
    /** How many awards are held at a time. */
    private static final int AT_A_TIME = 2000;

    private final Register register;

    public ExportAwards(Register register) {
        this.register = register;
    }

    /** All awards that a query finds, in an order; says how many. {@code said} is how the query is said. */
    public int found(Query query, SearchOrder order, String said, Destination target, Progress progress)
            throws Refused, Cancelled {
        TableFormat format = checked(target);
        List<Integer> keys = register.read(() -> {
            Found found = register.search().finder().find(query);
            return new OrderedAwards(register, found).first(order, found.count());
        });
        Authority authority = register.references().authorityOn(register.today());
        Table table = AwardSheet.ofMany(AwardSheet.head(authority, register.today(), said), keys.size(), sink -> {
            int place = 0;
            for (int from = 0; from < keys.size(); from += AT_A_TIME) {
                List<Integer> some = keys.subList(from, Math.min(from + AT_A_TIME, keys.size()));
                for (ListedAward award : register.lists().listedAwards(some)) {
                    sink.row(AwardSheet.ofMany(++place, award));
                }
            }
        });
        write(table, format, target.file(), progress);
        return keys.size();
    }

    /** The list of one decision; says how many lines it has. */
    public int list(long decisionId, Destination target, Progress progress) throws Refused, Cancelled {
        TableFormat format = checked(target);
        DecisionView view = new ShowDecision(register).show(decisionId);
        List<ListedAward> awards = new ListAwards(register).of(decisionId);
        Decision decision = view.decision();
        RowSource rows = sink -> {
            int place = 0;
            for (ListedAward award : awards) {
                sink.row(AwardSheet.ofDecision(++place, award));
            }
        };
        Table table = AwardSheet.ofDecision(AwardSheet.head(view.authority(), decision), awards.size(), rows);
        write(table, format, target.file(), progress);
        return awards.size();
    }

    /** The format a file is to have, when it can be written. */
    static TableFormat checked(Destination target) throws Refused {
        Path file = target.file();
        TableFormat format =
                TableFormat.of(file).orElseThrow(() -> new Refused(new Problem.ListFileEnding(file.toString())));
        FileTrouble.checkFree(target);
        return format;
    }

    private void write(Table table, TableFormat format, Path file, Progress progress) throws Refused, Cancelled {
        boolean whole = register.read(() -> {
            try {
                CompleteFile.write(file, out -> format.write(table, out, progress));
                return true;
            } catch (IOException e) {
                throw FileTrouble.refused(e, file);
            } catch (Cancelled e) {
                return false;
            }
        });
        if (!whole) {
            throw new Cancelled();
        }
    }
}
