package de.ladentheke.app;

/** Entry point of the window and of the command line. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(0);
    }
}
