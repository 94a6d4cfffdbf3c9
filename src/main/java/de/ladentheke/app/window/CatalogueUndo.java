package de.ladentheke.app.window;

import de.ladentheke.catalogue.Catalogue;
import de.ladentheke.catalogue.UndoResult;
import de.ladentheke.history.ui.Undoing;
import de.ladentheke.task.Progress;
import java.util.Optional;

/** Undo as the catalogue carries it out. */
record CatalogueUndo(Catalogue catalogue) implements Undoing {
    @Override
    public Optional<Outcome> undo(Progress progress) {
        return catalogue.undo(progress).map(CatalogueUndo::outcome);
    }

    @Override
    public Outcome undo(long group, Progress progress) {
        return outcome(catalogue.undo(group, progress));
    }

    @Override
    public Optional<Outcome> redo(Progress progress) {
        return catalogue.redo(progress).map(CatalogueUndo::outcome);
    }

    @Override
    public Optional<Outcome> redo(long group, Progress progress) {
        return catalogue.redo(group, progress).map(CatalogueUndo::outcome);
    }

    private static Outcome outcome(UndoResult result) {
        return new Outcome(result.group(), result.products(), result.kept());
    }
}
