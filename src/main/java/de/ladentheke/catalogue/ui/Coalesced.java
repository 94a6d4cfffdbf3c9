package de.ladentheke.catalogue.ui;

import java.util.function.Consumer;

/** Work of which one run is under way at most; wishes that come meanwhile are met together by one more run. */
final class Coalesced {
    private final Consumer<Runnable> work;
    private boolean running;
    private boolean again;

    /** @param work calls the given action when it has ended */
    Coalesced(Consumer<Runnable> work) {
        this.work = work;
    }

    void ask() {
        if (running) {
            again = true;
            return;
        }
        running = true;
        work.accept(this::ended);
    }

    private void ended() {
        running = false;
        if (again) {
            again = false;
            ask();
        }
    }
}
