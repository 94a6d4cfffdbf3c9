package de.ladentheke.spreadsheet.file.open;

import de.ladentheke.spreadsheet.catalogue.Bmecat;
import de.ladentheke.spreadsheet.catalogue.Bnn;
import de.ladentheke.spreadsheet.catalogue.Datanorm;
import de.ladentheke.spreadsheet.catalogue.GoogleFeed;
import de.ladentheke.spreadsheet.catalogue.XmlList;
import de.ladentheke.spreadsheet.file.GuardedSource;
import de.ladentheke.spreadsheet.file.Limits;
import de.ladentheke.spreadsheet.file.RowSource;
import de.ladentheke.spreadsheet.file.SpreadsheetException;
import de.ladentheke.spreadsheet.file.SpreadsheetException.Reason;
import de.ladentheke.spreadsheet.file.TextFormat;
import de.ladentheke.spreadsheet.file.excel.XlsSource;
import de.ladentheke.spreadsheet.file.excel.XlsbSource;
import de.ladentheke.spreadsheet.file.excel.XlsxSource;
import de.ladentheke.spreadsheet.file.items.ItemSource;
import de.ladentheke.spreadsheet.file.items.JsonItems;
import de.ladentheke.spreadsheet.file.items.RecordItems;
import de.ladentheke.spreadsheet.file.items.XmlItems;
import de.ladentheke.spreadsheet.file.items.XmlRecord;
import de.ladentheke.spreadsheet.file.markup.ExcelXmlSource;
import de.ladentheke.spreadsheet.file.markup.HtmlSource;
import de.ladentheke.spreadsheet.file.ods.OdsSource;
import de.ladentheke.spreadsheet.file.text.CsvSource;
import de.ladentheke.spreadsheet.file.text.Dif;
import de.ladentheke.spreadsheet.file.text.Sylk;
import de.ladentheke.text.Messages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Opens a file by what it holds, not by what it is called. */
public final class Spreadsheets {
    private static final List<String> ENDINGS = List.of(".xlsx", ".xlsm", ".xls", ".xlsb", ".ods", ".fods", ".csv", ".tsv", ".txt", ".xml", ".htm", ".html", ".bme",
            ".bnn", ".001", ".json", ".jsonl", ".slk", ".dif");

    private Spreadsheets() {}

    /** For dialogs that choose a file: {@code *.xlsx} and the like. */
    public static List<String> patterns() {
        return ENDINGS.stream().map(ending -> "*" + ending).toList();
    }

    /** Whether a file is called like a list, DATANORM's numbered files included; what it really holds is seen when it is opened. */
    public static boolean namedLikeList(Path file) {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith) || name.matches(".*dat(anorm|preis).*\\.\\d{3}");
    }

    /**
     * Opens {@code file} for reading; nothing is locked for writing, nothing changed.
     *
     * @throws SpreadsheetException where the file cannot be read as a list, with the reason; never anything else
     */
    public static RowSource open(Path file) throws SpreadsheetException {
        return open(file, null);
    }

    /**
     * The same for a text file of which a person knows better how it is written.
     *
     * @param chosen null: as found; without meaning for files that are no text
     */
    public static RowSource open(Path file, TextFormat chosen) throws SpreadsheetException {
        var name = String.valueOf(file.getFileName());
        var source = GuardedSource.guarded(name, () -> openUnguarded(file, name, chosen));
        if (source.sheets().size() > Limits.SHEETS) {
            source.close();
            throw Limits.tooLarge(name);
        }
        return new GuardedSource(source, name);
    }

    private static RowSource openUnguarded(Path file, String name, TextFormat chosen) throws Exception {
        if (!Files.exists(file)) {
            throw new SpreadsheetException(Reason.MISSING, name, null);
        }
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new SpreadsheetException(Reason.NOT_READABLE, name, null);
        }
        var size = Files.size(file);
        if (size == 0) {
            throw new SpreadsheetException(Reason.EMPTY, name, null);
        }
        if (size > Limits.FILE_BYTES) {
            throw new SpreadsheetException(Reason.TOO_LARGE, name, null);
        }
        var kind = FileKind.of(file);
        return switch (kind) {
            case XLSX -> new XlsxSource(file);
            case XLS -> XlsSource.open(file);
            case XLSB -> new XlsbSource(file);
            case ODS -> new OdsSource(file, false);
            case FLAT_ODS -> new OdsSource(file, true);
            case TEXT -> CsvSource.open(file, chosen);
            case SPREADSHEET_XML -> new ExcelXmlSource(file);
            case HTML -> new HtmlSource(file);
            case GOOGLE_FEED -> ItemSource.of(file, new XmlItems(file, new GoogleFeed()), null);
            case BMECAT -> ItemSource.of(file, new XmlItems(file, new Bmecat()), null);
            case XML -> xmlList(file);
            case JSON -> JsonItems.source(file).orElseThrow(() -> unsupported(FileKind.JSON));
            case SYLK -> Sylk.open(file);
            case DIF -> Dif.open(file);
            case DATANORM -> RecordItems.source(file, new Datanorm(), DatanormFiles.beside(file), chosen);
            case BNN -> RecordItems.source(file, new Bnn(), List.of(), chosen);
            case ENCRYPTED -> throw new SpreadsheetException(Reason.ENCRYPTED, name, null);
            case BINARY -> throw new SpreadsheetException(Reason.BINARY, name, null);
            case DAMAGED_ZIP -> throw new SpreadsheetException(Reason.DAMAGED, name, null);
            default -> throw unsupported(kind);
        };
    }

    private static RowSource xmlList(Path file) throws Exception {
        var record = XmlRecord.find(file).orElseThrow(() -> unsupported(FileKind.XML));
        return ItemSource.of(file, new XmlItems(file, new XmlList(record)), null);
    }

    private static SpreadsheetException unsupported(FileKind kind) {
        return new SpreadsheetException(Reason.UNSUPPORTED, Messages.of(Spreadsheets.class).get(kind.messageKey()), null);
    }
}
