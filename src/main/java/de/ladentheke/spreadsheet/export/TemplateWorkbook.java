package de.ladentheke.spreadsheet.export;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Money;
import de.ladentheke.spreadsheet.layout.ImportField;
import de.ladentheke.spreadsheet.layout.OwnLayout;
import de.ladentheke.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The workbook for owners who type their articles: headings, lists to choose from, examples that are no articles. */
final class TemplateWorkbook {
    static final List<ImportField> FIELDS = List.of(ImportField.SKU, ImportField.GTIN, ImportField.NAME, ImportField.BRAND, ImportField.CATEGORY,
            ImportField.PRICE_GROSS, ImportField.VAT_RATE, ImportField.STOCK_QTY, ImportField.CONTENT_AMOUNT, ImportField.CONTENT_UNIT,
            ImportField.VARIANT_GROUP, ImportField.COLOR, ImportField.SIZE, ImportField.SHORT_DESCRIPTION, ImportField.DESCRIPTION,
            ImportField.UVP, ImportField.PURCHASE_PRICE, ImportField.SUPPLIER, ImportField.MANUFACTURER_NAME,
            ImportField.MANUFACTURER_ADDRESS, ImportField.MANUFACTURER_EMAIL, ImportField.INGREDIENTS, ImportField.ALLERGENS,
            ImportField.ORIGIN_COUNTRY, ImportField.NOTE, ImportField.STATUS);
    private static final Messages TEXT = Messages.of(TemplateWorkbook.class);
    private static final int EXAMPLES = 2;

    private final List<String> categories;

    /** @param categories of the shop */
    TemplateWorkbook(List<String> categories) {
        this.categories = categories;
    }

    void write(Path file) throws IOException {
        try (var workbook = new XSSFWorkbook(); var out = Files.newOutputStream(file)) {
            workbook.getProperties().getCoreProperties().setCreator("Ladentheke");
            var styles = new WorkbookStyles(workbook);
            var sheet = workbook.createSheet(TEXT.get("sheet.products"));
            Headings.write(sheet, FIELDS, OwnLayout.TEMPLATE, styles.heading);
            for (int i = 0; i < FIELDS.size(); i++) {
                sheet.setDefaultColumnStyle(i, styles.of(FIELDS.get(i)));
            }
            examples(sheet, styles);
            Explanation.add(workbook, FIELDS, OwnLayout.TEMPLATE);
            new Choices(workbook, categories).addTo(sheet, FIELDS);
            workbook.setActiveSheet(0);
            workbook.write(out);
        }
    }

    private static void examples(Sheet sheet, WorkbookStyles styles) {
        for (int i = 0; i < FIELDS.size(); i++) {
            var style = styles.example(FIELDS.get(i));
            for (int example = 1; example <= EXAMPLES; example++) {
                var row = sheet.getRow(example) == null ? sheet.createRow(example) : sheet.getRow(example);
                var key = "sample" + example + "." + FIELDS.get(i).key();
                row.createCell(i).setCellStyle(style);
                if (TEXT.has(key)) {
                    WorkbookCells.set(row, i, value(FIELDS.get(i), TEXT.get(key)), style);
                }
            }
        }
    }

    /** Amounts stand in the messages in their smallest unit. */
    private static Object value(ImportField field, String text) {
        return switch (field.field().map(Field::type).orElse(Field.Type.TEXT)) {
            case MONEY -> Money.ofCents(Long.parseLong(text));
            case VAT -> Integer.valueOf(text);
            case QUANTITY -> Long.valueOf(text);
            default -> text;
        };
    }
}
