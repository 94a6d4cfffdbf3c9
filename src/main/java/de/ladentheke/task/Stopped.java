package de.ladentheke.task;

/** The user stopped a piece of work. Not an error: nothing is reported beyond "stopped". */
public final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Stopped() {
        super("stopped by the user", null, false, false);
    }
}
