package de.ladentheke.spreadsheet.export;

import de.ladentheke.catalogue.Status;
import de.ladentheke.spreadsheet.layout.ImportField;
import de.ladentheke.spreadsheet.layout.OwnLayout;
import de.ladentheke.spreadsheet.value.StatusCells;
import de.ladentheke.text.Messages;
import java.util.LinkedHashSet;
import java.util.List;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What may be typed into the columns of the template: lists to choose from, bounds, and a word of help at each. */
final class Choices {
    private static final Messages TEXT = Messages.of(Choices.class);
    private static final int LAST_ROW = 5_000;
    private static final int LONGEST_PROMPT = 250;
    private static final int LONGEST_TITLE = 32;

    private final XSSFWorkbook workbook;
    private final Sheet lists;
    private final LinkedHashSet<String> categories;
    private int nextList;

    /** @param categories of the shop; usual ones are offered besides */
    Choices(XSSFWorkbook workbook, List<String> categories) {
        this.workbook = workbook;
        this.categories = new LinkedHashSet<>(categories);
        this.categories.addAll(List.of(TEXT.get("categories").split(";")));
        lists = workbook.createSheet(TEXT.get("sheet.lists"));
        workbook.setSheetHidden(workbook.getSheetIndex(lists), true);
    }

    void addTo(Sheet sheet, List<ImportField> fields) {
        for (int i = 0; i < fields.size(); i++) {
            var field = fields.get(i);
            var helper = sheet.getDataValidationHelper();
            var validation = helper.createValidation(constraint(sheet, field), new CellRangeAddressList(1, LAST_ROW, i, i));
            validation.setEmptyCellAllowed(true);
            validation.setSuppressDropDownArrow(true);
            validation.setShowErrorBox(strict(field));
            if (strict(field)) {
                validation.createErrorBox(cut(OwnLayout.TEMPLATE.heading(field), LONGEST_TITLE), TEXT.get("choice.refused"));
            }
            validation.setShowPromptBox(true);
            validation.createPromptBox(cut(OwnLayout.TEMPLATE.heading(field), LONGEST_TITLE), cut(TEXT.get("column." + field.key()), LONGEST_PROMPT));
            sheet.addValidationData(validation);
        }
    }

    private DataValidationConstraint constraint(Sheet sheet, ImportField field) {
        var helper = sheet.getDataValidationHelper();
        return switch (field) {
            case VAT_RATE -> helper.createFormulaListConstraint(list(List.of(1900, 700, 0)));
            case CONTENT_UNIT -> helper.createFormulaListConstraint(list(List.of("g", "kg", "ml", "cl", "l", "cm", "m", "qm", "cbm", "Stk")));
            case CATEGORY -> helper.createFormulaListConstraint(list(List.copyOf(categories)));
            case STATUS -> helper.createFormulaListConstraint(list(List.of(StatusCells.word(Status.READY), StatusCells.word(Status.DRAFT))));
            case PRICE_GROSS, UVP, PURCHASE_PRICE, STOCK_QTY, CONTENT_AMOUNT -> helper.createDecimalConstraint(OperatorType.GREATER_OR_EQUAL, "0", null);
            case GTIN -> helper.createTextLengthConstraint(OperatorType.BETWEEN, "8", "17");
            default -> helper.createNumericConstraint(ValidationType.TEXT_LENGTH, OperatorType.LESS_OR_EQUAL, Integer.toString(longest(field)), null);
        };
    }

    private static int longest(ImportField field) {
        return field.field().map(f -> f.maxLength()).filter(length -> length > 0).orElse(5_000);
    }

    /** Whether another value is refused at once. */
    private static boolean strict(ImportField field) {
        return field != ImportField.CATEGORY;
    }

    /** The values in a column of the hidden sheet; the reference to them. */
    private String list(List<?> values) {
        var styles = new WorkbookStyles(workbook);
        int column = nextList++;
        for (int i = 0; i < values.size(); i++) {
            var row = lists.getRow(i) == null ? lists.createRow(i) : lists.getRow(i);
            WorkbookCells.set(row, column, values.get(i), values.get(i) instanceof Integer ? styles.percent : styles.text);
        }
        var letter = CellReference.convertNumToColString(column);
        return "'" + lists.getSheetName() + "'!$" + letter + "$1:$" + letter + "$" + values.size();
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
