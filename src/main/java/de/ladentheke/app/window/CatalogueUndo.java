package de.ladentheke.app.window;

import de.ladentheke.catalogue.Catalogue;
import de.ladentheke.catalogue.UndoResult;
import de.ladentheke.history.ui.Undoing;
import de.ladentheke.photos.PlacedPhotos;
import de.ladentheke.task.Progress;
import java.util.Optional;

/** Undo as the catalogue carries it out; pictures that were placed by hand wait on their board again. */
record CatalogueUndo(Catalogue catalogue, PlacedPhotos placed) implements Undoing {
    @Override
    public Optional<Outcome> undo(Progress progress) {
        return catalogue.undo(progress).map(this::undone);
    }

    @Override
    public Outcome undo(long group, Progress progress) {
        return undone(catalogue.undo(group, progress));
    }

    @Override
    public Optional<Outcome> redo(Progress progress) {
        return catalogue.redo(progress).map(this::redone);
    }

    @Override
    public Optional<Outcome> redo(long group, Progress progress) {
        return catalogue.redo(group, progress).map(this::redone);
    }

    private Outcome undone(UndoResult result) {
        placed.undone(result);
        return outcome(result);
    }

    private Outcome redone(UndoResult result) {
        placed.redone(result.group().pk());
        return outcome(result);
    }

    private static Outcome outcome(UndoResult result) {
        return new Outcome(result.group(), result.products(), result.kept());
    }
}
