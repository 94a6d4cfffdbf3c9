package de.ladentheke.spreadsheet;

import de.ladentheke.spreadsheet.file.CellRow;
import de.ladentheke.spreadsheet.file.RowSource;
import de.ladentheke.spreadsheet.file.SpreadsheetException;
import de.ladentheke.spreadsheet.file.picture.ImageFormula;
import de.ladentheke.spreadsheet.file.picture.SheetPictures;
import de.ladentheke.spreadsheet.layout.ImportField;
import de.ladentheke.spreadsheet.layout.Layout;
import de.ladentheke.spreadsheet.plan.Corrections;
import de.ladentheke.spreadsheet.plan.Corrections.CellPlace;
import de.ladentheke.task.Progress;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the picture columns of a list say: file names and addresses, several in a cell too. */
final class ImageCells implements RowSource.Visitor {
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://.*", Pattern.DOTALL);
    private static final Pattern BEFORE_ADDRESS = Pattern.compile("(?i)(?=https?://)");
    private static final Pattern BETWEEN_NAMES = Pattern.compile("[,;|\\n\\r\\t]+");
    private static final Set<CellRow.Kind> UNREADABLE = EnumSet.of(CellRow.Kind.ERROR, CellRow.Kind.UNCALCULATED);
    private static final int MOST = 1_000_000;
    private static final int REPORT_EVERY = 2_000;

    /** @param group of variants that the row belongs to, or null; @param pictures names and addresses in their order */
    record Said(int row, String group, List<String> pictures) {
        /** Of a formula. */
        static Said of(SheetPictures.Link link) {
            return new Said(link.row(), null, List.of(link.address()));
        }
    }

    private final Layout layout;
    private final Corrections corrections;
    private final Progress progress;
    private final List<Said> all = new ArrayList<>();
    private int count;

    private ImageCells(Layout layout, Corrections corrections, Progress progress) {
        this.layout = layout;
        this.corrections = corrections;
        this.progress = progress;
    }

    /** All rows below the headings that name pictures or a group; none where no column means pictures. */
    static List<Said> read(RowSource source, Layout layout, Corrections corrections, Progress progress) throws SpreadsheetException {
        var cells = new ImageCells(layout, corrections, progress);
        if (layout.column(ImportField.IMAGE).isPresent()) {
            source.read(layout.sheet(), cells);
        }
        return cells.all;
    }

    static boolean isAddress(String picture) {
        return ADDRESS.matcher(picture).matches();
    }

    @Override
    public boolean row(CellRow row) {
        if (row.number() % REPORT_EVERY == 0) {
            progress.stopIfAsked();
            progress.report(row.number(), -1, "");
        }
        if (row.number() > layout.headerRow()) {
            var pictures = new LinkedHashSet<String>();
            layout.columnsOf(ImportField.IMAGE).forEach(column -> split(text(row, column.index()), pictures));
            var group = layout.column(ImportField.VARIANT_GROUP).map(column -> text(row, column.index()).strip()).filter(text -> !text.isEmpty());
            if (!pictures.isEmpty() || group.isPresent()) {
                all.add(new Said(row.number(), group.orElse(null), List.copyOf(pictures)));
                count += pictures.size();
            }
        }
        return count < MOST;
    }

    private String text(CellRow row, int column) {
        var mended = corrections.cells().get(new CellPlace(row.number(), column));
        return mended != null ? mended : UNREADABLE.contains(row.kind(column)) ? "" : row.text(column);
    }

    /** A comma may be part of an address; between two of them it is not. */
    private static void split(String cell, Set<String> into) {
        var formula = ImageFormula.address(cell);
        if (formula.isPresent()) {
            into.add(formula.get());
            return;
        }
        for (var part : BEFORE_ADDRESS.split(cell)) {
            if (isAddress(part)) {
                into.add(part.strip().replaceFirst("[\\s,;|]+$", "").split("\\s", 2)[0]);
            } else {
                Stream.of(BETWEEN_NAMES.split(part)).map(String::strip).filter(name -> !name.isEmpty()).forEach(into::add);
            }
        }
    }
}
