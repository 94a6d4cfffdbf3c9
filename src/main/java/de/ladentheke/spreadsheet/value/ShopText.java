package de.ladentheke.spreadsheet.value;

import de.ladentheke.spreadsheet.layout.ImportField;

/**
 * Texts in the CSV of online shops: an apostrophe before what could be a formula, and, as WooCommerce writes it, a
 * backslash before a comma that separates nothing.
 */
public final class ShopText {
    private ShopText() {}

    /** What the shop meant. @param field null where none is filled */
    public static String undone(ImportField field, String text) {
        var bare = TextGuard.undone(text);
        return listed(field) && bare.indexOf('\\') >= 0 ? bare.replace("\\,", ",") : bare;
    }

    /** Of names of files the commas tell one from the next. */
    private static boolean listed(ImportField field) {
        return field == ImportField.CATEGORY || field == ImportField.BRAND || field == ImportField.VARIANT_ATTR;
    }
}
