package de.ladentheke.history.ui;

import de.ladentheke.history.Group;
import de.ladentheke.task.Progress;
import java.util.List;
import java.util.Optional;

/** Takes back and brings back what the history knows. Writes the shop: not on the FX thread. */
public interface Undoing {
    /**
     * @param products how many it changed
     * @param kept     what was changed later and therefore stayed as it is, in words
     */
    record Outcome(Group group, long products, List<String> kept) {}

    /** The newest group that is not undone. */
    Optional<Outcome> undo(Progress progress);

    Outcome undo(long group, Progress progress);

    Optional<Outcome> redo(Progress progress);

    /** Brings back this group; empty where it is not the one that was undone last. */
    Optional<Outcome> redo(long group, Progress progress);
}
