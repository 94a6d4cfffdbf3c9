package de.ladentheke.spreadsheet.ui.table;

import de.ladentheke.spreadsheet.layout.ImportField;
import de.ladentheke.text.Messages;

/** What a person calls the meaning of a column. */
public final class FieldNames {
    private static final Messages ROOM = Messages.of(ImportField.class);
    private static final Messages TEXT = Messages.of(FieldNames.class);

    private FieldNames() {}

    /** @param field null: the column is not taken over */
    public static String of(ImportField field) {
        return field == null ? TEXT.get("field.none") : ROOM.get("import_field." + field.key());
    }
}
