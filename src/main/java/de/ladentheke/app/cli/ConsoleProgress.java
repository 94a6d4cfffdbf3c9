package de.ladentheke.app.cli;

import de.ladentheke.task.Progress;
import de.ladentheke.text.Messages;
import java.io.PrintStream;

/** Counts on one line of a terminal, rewritten at most five times a second; silent elsewhere. */
final class ConsoleProgress implements Progress, AutoCloseable {
    private static final long PAUSE = 200_000_000;
    private final PrintStream terminal;
    private final String title;
    private long next = System.nanoTime() + PAUSE;
    private int width;

    ConsoleProgress(PrintStream terminal, String title) {
        this.terminal = terminal;
        this.title = title;
    }

    @Override
    public void report(long done, long total, String detail) {
        var now = System.nanoTime();
        if (terminal == null || now < next) {
            return;
        }
        next = now + PAUSE;
        var locale = Messages.language();
        var count = total < 0 ? String.format(locale, "%,d", done) : String.format(locale, "%,d / %,d", done, total);
        write(title + "  " + count);
    }

    /** Takes the line away. */
    @Override
    public void close() {
        if (width > 0) {
            write("");
            terminal.print("\r");
        }
    }

    private void write(String text) {
        terminal.print("\r" + text + " ".repeat(Math.max(0, width - text.length())));
        terminal.flush();
        width = text.length();
    }
}
