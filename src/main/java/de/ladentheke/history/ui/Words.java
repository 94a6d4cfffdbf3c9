package de.ladentheke.history.ui;

import de.ladentheke.history.Group;
import de.ladentheke.text.Messages;
import de.ladentheke.uikit.Formats;
import java.util.ArrayList;

/** A group of the history in words. */
final class Words {
    private static final Messages TEXT = Messages.of(Words.class);

    private Words() {}

    /** {@code Liste übernommen: Preisliste.xlsx}. */
    static String what(Group group) {
        return TEXT.get("kind." + group.kind(), group.title());
    }

    /** {@code mit Fotos für 12 Artikel}, of photos that came with a list. */
    static String photos(Group photos) {
        return TEXT.get("photos", photos.changed(), Formats.integer(photos.changed()));
    }

    /** {@code 312 neu, 1 204 geändert}. */
    static String howMany(Group group) {
        var parts = new ArrayList<String>();
        if (group.created() > 0) {
            parts.add(TEXT.get("count.created", Formats.integer(group.created())));
        }
        if (group.changed() > 0 || group.created() + group.missing() == 0) {
            parts.add(TEXT.get("count.changed", Formats.integer(group.changed())));
        }
        if (group.missing() > 0) {
            parts.add(TEXT.get("count.missing", group.missing(), Formats.integer(group.missing())));
        }
        return String.join(", ", parts);
    }
}
