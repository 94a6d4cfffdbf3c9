package de.ladentheke.history.ui;

import de.ladentheke.history.Group;
import de.ladentheke.text.Messages;
import de.ladentheke.uikit.Formats;

/** A group of the history in words. */
final class Words {
    private static final Messages TEXT = Messages.of(Words.class);

    private Words() {}

    /** {@code Liste übernommen: Preisliste.xlsx}. */
    static String what(Group group) {
        return TEXT.get("kind." + group.kind(), group.title());
    }

    /** {@code 312 neu, 1 204 geändert}. */
    static String howMany(Group group) {
        var created = Formats.integer(group.created());
        var changed = Formats.integer(group.changed());
        if (group.created() > 0 && group.changed() > 0) {
            return TEXT.get("count.both", created, changed);
        }
        return group.created() > 0 ? TEXT.get("count.created", created) : TEXT.get("count.changed", changed);
    }
}
