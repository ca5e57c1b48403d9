package vn.sovang.exchange.xls;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hssf.eventusermodel.AbortableHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFUserException;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.hssf.record.common.UnicodeString;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import vn.sovang.domain.Refused;
import vn.sovang.domain.grid.Grid;
import vn.sovang.domain.grid.GridArea;
import vn.sovang.domain.grid.GridCell;
import vn.sovang.exchange.reading.Allowance;
import vn.sovang.exchange.reading.GridMaker;
import vn.sovang.exchange.reading.Look;
import vn.sovang.exchange.reading.ShownCells;
import vn.sovang.exchange.reading.ShownCells.Era;
import vn.sovang.work.Cancelled;

/** Hears the records of an old workbook in their order: what all sheets share, then one sheet after the other. */
final class RecordReader extends AbortableHSSFListener {
    private static final short GO_ON = 0;

    private final Allowance allowance;
    private final Looks looks = new Looks();
    private final List<BoundSheetRecord> sheets = new ArrayList<>();
    private final List<Grid> grids = new ArrayList<>();
    private ShownCells shown = new ShownCells(Era.FROM_1900);
    private @Nullable SSTRecord texts;
    /** The formula whose text comes in the record behind it. */
    private @Nullable FormulaRecord awaiting;

    private @Nullable GridMaker maker;
    /** A drawing inside a sheet has a beginning and an end of its own. */
    private int depth;
    /** What all sheets share counts as the first. */
    private int part = -1;

    RecordReader(Allowance allowance) {
        this.allowance = allowance;
    }

    List<Grid> grids() {
        return grids;
    }

    @Override
    public short abortableProcessRecord(Record record) throws HSSFUserException {
        try {
            allowance.step();
            if (record instanceof BOFRecord) {
                begin();
            } else if (record instanceof EOFRecord) {
                end();
            } else if (part <= 0) {
                shared(record);
            } else if (maker != null && depth == 1) {
                inSheet(maker, record);
            }
            return GO_ON;
        } catch (Refused | Cancelled e) {
            throw new HSSFUserException(e);
        }
    }

    private void begin() {
        if (++depth == 1) {
            part++;
            maker = part == 0 ? null : maker();
        }
    }

    private @Nullable GridMaker maker() {
        BoundSheetRecord[] inOrder = BoundSheetRecord.orderByBofPosition(sheets);
        if (part > inOrder.length) {
            return null;
        }
        BoundSheetRecord sheet = inOrder[part - 1];
        return sheet.isHidden() || sheet.isVeryHidden() ? null : new GridMaker(sheet.getSheetname(), allowance);
    }

    private void end() {
        if (--depth == 0 && maker != null) {
            grids.add(maker.grid());
            maker = null;
        }
    }

    private void shared(Record record) {
        if (record instanceof BoundSheetRecord sheet) {
            sheets.add(sheet);
        } else if (record instanceof SSTRecord all) {
            texts = all;
        } else if (record instanceof DateWindow1904Record window) {
            shown = new ShownCells(window.getWindowing() == 1 ? Era.FROM_1904 : Era.FROM_1900);
        } else {
            looks.take(record);
        }
    }

    private void inSheet(GridMaker into, Record record) throws Refused {
        if (record instanceof MergeCellsRecord merged) {
            for (int i = 0; i < merged.getNumAreas(); i++) {
                merge(into, merged.getAreaAt(i));
            }
        } else if (record instanceof StringRecord text && awaiting != null) {
            put(into, awaiting, ShownCells.text(lines(text.getString()), look(awaiting)));
            awaiting = null;
        } else if (record instanceof CellValueRecordInterface cell) {
            put(into, cell, cell(cell));
        }
    }

    private static void merge(GridMaker into, CellRangeAddress area) {
        boolean right = area.getLastRow() >= area.getFirstRow()
                && area.getFirstColumn() >= 0
                && area.getLastColumn() >= area.getFirstColumn();
        if (right && area.getFirstRow() >= 0) {
            into.merge(new GridArea(
                    area.getFirstRow() + 1, area.getLastRow() + 1, area.getFirstColumn(), area.getLastColumn()));
        }
    }

    private static void put(GridMaker into, CellValueRecordInterface at, GridCell cell) throws Refused {
        into.cell(at.getRow() + 1, at.getColumn(), cell);
    }

    private GridCell cell(CellValueRecordInterface cell) throws Refused {
        Look look = look(cell);
        if (cell instanceof NumberRecord number) {
            return shown.number(number.getValue(), look);
        }
        if (cell instanceof LabelSSTRecord label) {
            return text(label.getSSTIndex(), look);
        }
        if (cell instanceof LabelRecord label) {
            return ShownCells.text(lines(label.getValue()), look);
        }
        if (cell instanceof BoolErrRecord result) {
            return result.isBoolean()
                    ? ShownCells.truth(result.getBooleanValue(), look)
                    : error(result.getErrorValue(), look);
        }
        return cell instanceof FormulaRecord formula ? result(formula, look) : GridCell.EMPTY;
    }

    private GridCell result(FormulaRecord formula, Look look) {
        if (formula.hasCachedResultString()) {
            awaiting = formula;
            return GridCell.EMPTY;
        }
        return switch (formula.getCachedResultTypeEnum()) {
            case BOOLEAN -> ShownCells.truth(formula.getCachedBooleanValue(), look);
            case ERROR -> error(formula.getCachedErrorValue(), look);
            case NUMERIC -> shown.number(formula.getValue(), look);
            default -> GridCell.EMPTY;
        };
    }

    private static GridCell error(int code, Look look) {
        String text = Arrays.stream(FormulaError.values())
                .filter(error -> error.getCode() == (byte) code)
                .map(FormulaError::getString)
                .findFirst()
                .orElse("#N/A");
        return ShownCells.error(text, look);
    }

    private GridCell text(int number, Look look) throws Refused {
        if (texts == null || number < 0 || number >= texts.getNumUniqueStrings()) {
            throw allowance.damaged("SST " + number);
        }
        UnicodeString text = texts.getString(number);
        return ShownCells.text(lines(text.getString()), looks.mostly(text, look));
    }

    private static String lines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private Look look(CellValueRecordInterface cell) {
        return looks.look(cell.getXFIndex());
    }
}
