package vn.sovang.exchange.xls;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.eventusermodel.HSSFUserException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;
import vn.sovang.domain.grid.Grid;
import vn.sovang.exchange.reading.Allowance;
import vn.sovang.work.Cancelled;

/** Reads the sheets of an old workbook that can be seen, in their order, record by record. */
public final class XlsReader {
    private static final System.Logger LOG = System.getLogger(XlsReader.class.getName());
    private static final String WORKBOOK = "WORKBOOK";
    private static final String OLD_WORKBOOK = "BOOK";

    private XlsReader() {}

    /**
     * The sheets of the workbook with these bytes.
     *
     * @throws Refused where the file is no workbook, is damaged or locked, or holds more than it may
     */
    public static List<Grid> read(byte[] bytes, Allowance allowance) throws Refused, Cancelled {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            DirectoryNode root = files.getRoot();
            RecordReader reader = new RecordReader(allowance);
            HSSFRequest request = new HSSFRequest();
            request.addListenerForAllRecords(reader);
            try (InputStream records = root.createDocumentInputStream(workbook(root, allowance))) {
                new HSSFEventFactory().abortableProcessEvents(request, records);
            }
            return reader.grids();
        } catch (EncryptedDocumentException e) {
            throw new Refused(new Problem.ImportFileEncrypted(allowance.file()));
        } catch (HSSFUserException e) {
            throw stopped(e, allowance);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // The library says in many ways that bytes are not what they should be.
            LOG.log(System.Logger.Level.INFO, "not read", e);
            throw allowance.damaged("OLE");
        }
    }

    private static Refused stopped(HSSFUserException stop, Allowance allowance) throws Cancelled {
        Throwable reason = stop.getReason();
        if (reason instanceof Cancelled cancelled) {
            throw cancelled;
        }
        return reason instanceof Refused refused ? refused : allowance.damaged("OLE");
    }

    private static String workbook(DirectoryNode root, Allowance allowance) throws Refused {
        Set<String> names = root.getEntryNames();
        for (String name : names) {
            if (name.toUpperCase(Locale.ROOT).equals(WORKBOOK)) {
                return name;
            }
        }
        if (names.contains("EncryptedPackage")) {
            throw new Refused(new Problem.ImportFileEncrypted(allowance.file()));
        }
        if (names.stream().anyMatch(name -> name.toUpperCase(Locale.ROOT).equals(OLD_WORKBOOK))) {
            throw new Refused(new Problem.ImportKindUnknown(allowance.file(), "Excel 5.0/95"));
        }
        if (names.contains("WordDocument")) {
            throw new Refused(new Problem.ImportKindUnknown(allowance.file(), "Word"));
        }
        throw new Refused(new Problem.ImportFileForeign(allowance.file()));
    }
}
