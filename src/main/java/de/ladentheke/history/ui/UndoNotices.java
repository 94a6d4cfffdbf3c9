package de.ladentheke.history.ui;

import de.ladentheke.text.Messages;
import de.ladentheke.uikit.Notices;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Says in the window's notices what an undo did, what it left alone, and offers the way back. */
public final class UndoNotices implements UndoOutcome {
    private static final Messages TEXT = Messages.of(UndoNotices.class);
    private static final int NAMED = 3;

    private final Notices notices;
    private final Supplier<HistoryViewModel> model;

    public UndoNotices(Notices notices, Supplier<HistoryViewModel> model) {
        this.notices = notices;
        this.model = model;
    }

    @Override
    public void undone(Undoing.Outcome done) {
        var what = Words.what(done.group());
        var words = done.kept().isEmpty() ? TEXT.get("undone", what) : TEXT.get("undone.kept", what, names(done.kept()));
        notices.wayBack(words, TEXT.get("redo"), () -> model.get().redo(done.group().pk()));
    }

    @Override
    public void redone(Undoing.Outcome done) {
        var what = Words.what(done.group());
        var words = done.kept().isEmpty() ? TEXT.get("redone", what) : TEXT.get("redone.kept", what, names(done.kept()));
        notices.wayBack(words, TEXT.get("undo"), () -> model.get().undo(done.group().pk()));
    }

    @Override
    public void nothing(boolean undo) {
        notices.wayBack(TEXT.get(undo ? "nothing.undo" : "nothing.redo"));
    }

    @Override
    public void outdated(boolean undo) {
        notices.wayBack(TEXT.get(undo ? "outdated.undo" : "outdated.redo"));
    }

    @Override
    public void stopped() {
        notices.show(TEXT.get("stopped"));
    }

    private static String names(List<String> kept) {
        var names = kept.stream().limit(NAMED).collect(Collectors.joining(", "));
        return kept.size() > NAMED ? TEXT.get("more", names, kept.size() - NAMED) : names;
    }
}
