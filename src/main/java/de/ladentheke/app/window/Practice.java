package de.ladentheke.app.window;

import de.ladentheke.task.Progress;

/** The way from the owner's shop to the sample shop and back. Called on the FX thread. */
public interface Practice {
    /** A window that stays with its shop. */
    Practice NONE = new Practice() {
        @Override
        public boolean offered() {
            return false;
        }

        @Override
        public boolean here() {
            return false;
        }

        @Override
        public void begin(Progress progress, Runnable end) {
            end.run();
        }

        @Override
        public void leave() {}
    };

    boolean offered();

    /** Whether the window shows the sample shop. */
    boolean here();

    /**
     * Shows the sample shop as it was left; sets it up the first time.
     *
     * @param progress told on the FX thread while it is set up; @param end called when that has ended, well or not
     */
    void begin(Progress progress, Runnable end);

    /** Shows the owner's shop again. */
    void leave();
}
