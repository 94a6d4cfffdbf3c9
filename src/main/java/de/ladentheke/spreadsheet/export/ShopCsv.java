package de.ladentheke.spreadsheet.export;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Money;
import de.ladentheke.catalogue.Product;
import de.ladentheke.catalogue.Variant;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A text file as online shops take it: commas, decimal points, UTF-8. Cells are named by their headings. */
final class ShopCsv {
    private final List<String> headings;
    private final CsvWriter csv;

    ShopCsv(OutputStream out, List<String> headings) {
        this.headings = headings;
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        csv.writeRecord(headings);
    }

    /** A row to be filled. */
    Line line() {
        return new Line();
    }

    void close() throws IOException {
        csv.close();
    }

    final class Line {
        private final Map<String, String> cells = new HashMap<>();

        /** @param value null and empty texts leave the cell empty */
        Line set(String heading, String value) {
            if (!headings.contains(heading)) {
                throw new IllegalArgumentException(heading);
            }
            cells.put(heading, value == null ? "" : value);
            return this;
        }

        void write() {
            csv.writeRecord(headings.stream().map(heading -> cells.getOrDefault(heading, "")).toList());
        }
    }

    static String text(Product product, Field field) {
        return (String) product.get(field);
    }

    /** {@code 12.90}; empty for none. */
    static String money(Variant variant, Field field) {
        return money((Money) variant.get(field));
    }

    /** {@code 12.90}; empty for none. */
    static String money(Money money) {
        return money == null ? "" : BigDecimal.valueOf(money.cents(), 2).toPlainString();
    }

    /** {@code 0.5}, {@code 12}, {@code 1.2340}, since {@code 1.234} could be a thousand; empty for none. */
    static String quantity(Object thousandths) {
        if (thousandths == null) {
            return "";
        }
        var amount = BigDecimal.valueOf((Long) thousandths, 3).stripTrailingZeros();
        return amount.setScale(amount.scale() == 3 ? 4 : Math.max(amount.scale(), 0)).toPlainString();
    }
}
