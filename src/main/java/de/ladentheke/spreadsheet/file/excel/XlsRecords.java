package de.ladentheke.spreadsheet.file.excel;

import de.ladentheke.spreadsheet.file.CellRow;
import de.ladentheke.spreadsheet.file.CellRow.Kind;
import de.ladentheke.spreadsheet.file.Limits;
import de.ladentheke.spreadsheet.file.Numerals;
import de.ladentheke.spreadsheet.file.RowSource;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.FormulaError;

/** Collects the cells of an .xls workbook from its stream of records. Cells may come in any order. */
final class XlsRecords implements HSSFListener {
    record XlsCell(int column, Kind kind, String text) {}

    /** @param hidden numbers of rows that the workbook does not show, from 0 */
    record XlsSheet(RowSource.Sheet sheet, TreeMap<Integer, List<XlsCell>> rows, BitSet hidden) {}

    private final List<BoundSheetRecord> names = new ArrayList<>();
    private final List<TreeMap<Integer, List<XlsCell>>> contents = new ArrayList<>();
    private final List<BitSet> hiddenRows = new ArrayList<>();
    private final List<Integer> kinds = new ArrayList<>();
    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Integer> cellFormats = new ArrayList<>();
    private SSTRecord strings;
    private XlsxStyles styles;
    private boolean from1904;
    private int depth;
    private int cells;
    private FormulaRecord awaitsText;

    @Override
    public void processRecord(Record record) {
        switch (record) {
            case BOFRecord start -> begin(start);
            case BoundSheetRecord name -> names.add(name);
            case SSTRecord table -> strings = table;
            case DateWindow1904Record window -> from1904 = window.getWindowing() == 1;
            case FormatRecord format -> formats.put(format.getIndexCode(), format.getFormatString());
            case ExtendedFormatRecord format -> cellFormats.add((int) format.getFormatIndex());
            default -> cell(record);
        }
    }

    /** Charts lie inside sheets with a beginning and an end of their own. */
    private void begin(BOFRecord start) {
        var type = start.getType();
        if (type == BOFRecord.TYPE_WORKBOOK) {
            return;
        }
        if (depth++ == 0) {
            contents.add(new TreeMap<>());
            hiddenRows.add(new BitSet());
            kinds.add(type);
        }
    }

    private void cell(Record record) {
        switch (record) {
            case org.apache.poi.hssf.record.EOFRecord end -> depth = Math.max(0, depth - 1);
            case RowRecord row when depth == 1 && !hiddenRows.isEmpty() -> hiddenRows.getLast().set(row.getRowNumber() & 0xFFFF, row.getZeroHeight());
            case LabelSSTRecord label -> add(label.getRow(), label.getColumn(), Kind.TEXT, shared(label.getSSTIndex()));
            case LabelRecord label -> add(label.getRow(), label.getColumn(), Kind.TEXT, label.getValue());
            case NumberRecord number -> number(number.getRow(), number.getColumn(), number.getXFIndex(), number.getValue());
            case BoolErrRecord value -> boolOrError(value);
            case FormulaRecord formula -> formula(formula);
            case StringRecord text when awaitsText != null -> {
                add(awaitsText.getRow(), awaitsText.getColumn(), Kind.TEXT, text.getString());
                awaitsText = null;
            }
            default -> { }
        }
    }

    private String shared(int index) {
        return strings == null || index < 0 || index >= strings.getNumUniqueStrings() ? "" : strings.getString(index).getString();
    }

    private void number(int row, int column, int style, double value) {
        var shown = styles().shown(style, value, from1904);
        if (shown != null) {
            add(row, column, shown.kind(), shown.text());
        } else {
            var text = Numerals.plain(value);
            add(row, column, text == null ? Kind.TEXT : Kind.NUMBER, text == null ? Double.toString(value) : text);
        }
    }

    /** Formats stand before the cells. */
    private XlsxStyles styles() {
        if (styles == null) {
            styles = XlsxStyles.of(formats, cellFormats);
        }
        return styles;
    }

    private void boolOrError(BoolErrRecord value) {
        if (value.isBoolean()) {
            add(value.getRow(), value.getColumn(), Kind.BOOLEAN, Boolean.toString(value.getBooleanValue()));
        } else {
            add(value.getRow(), value.getColumn(), Kind.ERROR, error(value.getErrorValue()));
        }
    }

    private void formula(FormulaRecord formula) {
        switch (formula.getCachedResultTypeEnum()) {
            case STRING -> awaitsText = formula;
            case BOOLEAN -> add(formula.getRow(), formula.getColumn(), Kind.BOOLEAN, Boolean.toString(formula.getCachedBooleanValue()));
            case ERROR -> add(formula.getRow(), formula.getColumn(), Kind.ERROR, error((byte) formula.getCachedErrorValue()));
            case NUMERIC -> calculated(formula);
            default -> { }
        }
    }

    /** Programs that calculate nothing leave a zero, and ask for the calculation as soon as the workbook is opened. */
    private void calculated(FormulaRecord formula) {
        if (formula.getValue() == 0 && formula.isCalcOnLoad() && !formula.isAlwaysCalc()) {
            add(formula.getRow(), formula.getColumn(), Kind.UNCALCULATED, CellRow.FORMULA);
        } else {
            number(formula.getRow(), formula.getColumn(), formula.getXFIndex(), formula.getValue());
        }
    }

    private static String error(byte code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#N/A";
    }

    private void add(int row, int column, Kind kind, String text) {
        if (depth != 1 || contents.isEmpty() || text == null || text.isEmpty()) {
            return;
        }
        if (++cells > Limits.HELD_CELLS) {
            throw new IllegalStateException(Limits.tooLarge(Integer.toString(cells)));
        }
        contents.getLast().computeIfAbsent(row, r -> new ArrayList<>()).add(new XlsCell(column, kind, text));
    }

    /** Sheets of cells in the order of the workbook; charts, macros and dialogs are left out. */
    List<XlsSheet> sheets() {
        var ordered = BoundSheetRecord.orderByBofPosition(names);
        var byRecord = new HashMap<BoundSheetRecord, Integer>();
        for (int i = 0; i < ordered.length; i++) {
            byRecord.put(ordered[i], i);
        }
        var sheets = new ArrayList<XlsSheet>();
        for (var name : names) {
            var content = byRecord.get(name);
            if (content < contents.size() && kinds.get(content) == BOFRecord.TYPE_WORKSHEET) {
                var hidden = name.isHidden() || name.isVeryHidden();
                sheets.add(new XlsSheet(new RowSource.Sheet(sheets.size(), name.getSheetname(), hidden), contents.get(content), hiddenRows.get(content)));
            }
        }
        return sheets;
    }
}
