package de.ladentheke.publish.ui;

import de.ladentheke.publish.schedule.Happened;
import de.ladentheke.text.Messages;
import de.ladentheke.uikit.Formats;
import de.ladentheke.uikit.Notices;
import java.util.Locale;
import java.util.function.Consumer;

/** Tells in the window's notices what was carried out by itself. */
public record ScheduleNotices(Notices notices, Consumer<Throwable> unexpectedError) implements ScheduleOutcome {
    private static final Messages TEXT = Messages.of(ScheduleNotices.class);

    @Override
    public void happened(Happened what) {
        var sentence = TEXT.get("happened." + what.kind().name().toLowerCase(Locale.ROOT), what.name(), Formats.when(what.due()), what.count(), what.kept());
        if (what.kind() == Happened.Kind.MISSED) {
            notices.warn(sentence);
        } else {
            notices.show(sentence);
        }
    }

    @Override
    public void unexpected(Throwable error) {
        unexpectedError.accept(error);
    }
}
