package de.ladentheke.history.ui;

/** What the user is told when an undo or redo has ended. */
public interface UndoOutcome {
    void undone(Undoing.Outcome done);

    void redone(Undoing.Outcome done);

    /** There was nothing to undo, or to redo. */
    void nothing(boolean undo);

    /** The offer to undo or redo just this is no longer right: nothing was done. */
    void outdated(boolean undo);

    void stopped();
}
