package de.ladentheke.app.window;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.FieldCodec;
import de.ladentheke.catalogue.Money;
import de.ladentheke.history.Edit;
import de.ladentheke.history.ui.ChangeWords;
import de.ladentheke.text.Messages;
import de.ladentheke.uikit.Formats;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Edits of the catalogue's fields as the history shows them. */
final class FieldWords implements ChangeWords {
    private static final Messages TEXT = Messages.of(FieldWords.class);
    /** With more fields than that only their names are told. */
    private static final int TOLD = 2;
    /** Characters of a text before it is cut. */
    private static final int LONGEST = 30;

    @Override
    public String of(List<Edit> edits) {
        if (edits.size() > TOLD) {
            return edits.stream().map(edit -> label(edit.field())).distinct().collect(Collectors.joining(", "));
        }
        return edits.stream().map(FieldWords::beforeAfter).collect(Collectors.joining(", "));
    }

    private static String beforeAfter(Edit edit) {
        var field = Field.byKey(edit.field());
        if (field.filter(FieldWords::readable).isEmpty()) {
            return label(edit.field());
        }
        return TEXT.get("change", label(edit.field()), value(field.get(), edit.oldValue()), value(field.get(), edit.newValue()));
    }

    private static boolean readable(Field field) {
        return field.type() != Field.Type.PHOTOS && field.type() != Field.Type.STATUS && field != Field.CONTENT_AMOUNT;
    }

    private static String label(String key) {
        return Field.byKey(key).map(Field::label).orElse(TEXT.get("change.other"));
    }

    private static String value(Field field, String text) {
        var value = Optional.ofNullable(text).map(stored -> FieldCodec.value(field, stored)).orElse(null);
        return switch (value) {
            case null -> TEXT.get("change.empty");
            case Money money -> money.format(Messages.language());
            case Long quantity -> Formats.quantity(quantity);
            case Integer vat -> Formats.percent(vat);
            default -> cut(value.toString());
        };
    }

    private static String cut(String text) {
        var line = text.replaceAll("\\s+", " ");
        return TEXT.get("change.text", line.length() <= LONGEST ? line : line.substring(0, LONGEST).strip() + "…");
    }
}
