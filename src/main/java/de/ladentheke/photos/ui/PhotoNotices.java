package de.ladentheke.photos.ui;

import de.ladentheke.photos.ui.PhotosViewModel.Outcome;
import de.ladentheke.text.Messages;
import de.ladentheke.uikit.Formats;
import de.ladentheke.uikit.Notices;
import java.util.function.Consumer;

/** Tells in the window's notices how many photos found their product, with the way back at hand. */
public final class PhotoNotices implements Consumer<Outcome> {
    private static final Messages TEXT = Messages.of(PhotoNotices.class);

    private final Notices notices;
    private PhotosViewModel model;

    public PhotoNotices(Notices notices) {
        this.notices = notices;
    }

    /** @param undoer carries an undo out; set once, after it was built with these notices */
    public void undoBy(PhotosViewModel undoer) {
        model = undoer;
    }

    @Override
    public void accept(Outcome outcome) {
        if (outcome.attached() == 0) {
            return;
        }
        var words = TEXT.get("done.attached", outcome.attached(), Formats.integer(outcome.attached()));
        if (outcome.group() == 0 || model == null) {
            notices.show(words);
        } else {
            notices.wayBack(words, TEXT.get("done.undo"), () -> model.undo(outcome.group(), n -> notices.wayBack(TEXT.get("done.undone"))));
        }
    }
}
