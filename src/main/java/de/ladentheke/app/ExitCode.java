package de.ladentheke.app;

/** What the program tells a script when it ends; documented in docs/command-line.md. */
public final class ExitCode {
    public static final int OK = 0;
    /** Done, but something is left that a person must clarify. */
    public static final int LEFT = 1;
    public static final int USAGE = 2;
    /** A file cannot be read. */
    public static final int FILE = 3;
    /** No connection to the marketplace, or it refuses the shop, or its key waits for the passphrase. */
    public static final int MARKETPLACE = 4;
    /** The shop folder cannot be used. */
    public static final int SHOP = 5;
    /** This computer lacks something: JDK, Maven, screen, library. */
    public static final int SYSTEM = 6;
    /** Unexpected; the details are in the log. */
    public static final int UNEXPECTED = 70;

    private ExitCode() {}
}
