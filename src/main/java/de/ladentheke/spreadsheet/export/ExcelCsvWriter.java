package de.ladentheke.spreadsheet.export;

import de.ladentheke.catalogue.Money;
import de.ladentheke.catalogue.Product;
import de.ladentheke.spreadsheet.layout.OwnLayout;
import de.ladentheke.spreadsheet.value.TextGuard;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** As a German Excel opens it with a double click: UTF-8 with its mark, semicolons, decimal commas, texts guarded. */
final class ExcelCsvWriter implements ListWriter {
    private static final char MARK = '\uFEFF';
    private final List<OwnColumn> columns;
    private final CsvWriter csv;

    ExcelCsvWriter(OutputStream out, List<OwnColumn> columns) throws IOException {
        this.columns = columns;
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(MARK);
        csv = CsvWriter.builder().fieldSeparator(';').lineDelimiter(LineDelimiter.CRLF).build(writer);
        csv.writeRecord(columns.stream().map(column -> OwnLayout.TEXT.heading(column.field())).toList());
    }

    @Override
    public int write(Product product, List<String> photos) {
        for (var variant : product.variants()) {
            csv.writeRecord(columns.stream().map(column -> text(column.value(product, variant, photos))).toList());
        }
        return product.variants().size();
    }

    private static String text(Object value) {
        return switch (value) {
            case null -> "";
            case Money money -> german(BigDecimal.valueOf(money.cents(), 2));
            case Integer basisPoints -> german(BigDecimal.valueOf(basisPoints, 2).stripTrailingZeros()) + " %";
            case Long thousandths -> german(BigDecimal.valueOf(thousandths, 3).stripTrailingZeros());
            default -> TextGuard.forExcel(value.toString());
        };
    }

    private static String german(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
