package de.ladentheke.app.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.ladentheke.text.Messages;
import java.io.PrintStream;
import java.io.UncheckedIOException;

/** What the command line says: results and JSON on standard output, everything else on standard error. */
final class Console {
    private static final Messages TEXT = Messages.of(Console.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private final PrintStream out;
    private final PrintStream err;
    private final boolean terminal;

    /** @param terminal whether a person watches standard error: shows progress */
    Console(PrintStream out, PrintStream err, boolean terminal) {
        this.out = out;
        this.err = err;
        this.terminal = terminal;
    }

    PrintStream out() {
        return out;
    }

    PrintStream err() {
        return err;
    }

    /** A line for people. */
    void say(String key, Object... arguments) {
        err.println(TEXT.get(key, arguments));
    }

    String text(String key) {
        return TEXT.get(key);
    }

    void line(String text) {
        err.println(text);
    }

    /** A line of a result that was asked for. */
    void result(String key, Object... arguments) {
        out.println(TEXT.get(key, arguments));
    }

    /** One object on one line. */
    void json(Object value) {
        try {
            out.println(JSON.writeValueAsString(value));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    ConsoleProgress progress(String key, Object... arguments) {
        return new ConsoleProgress(terminal ? err : null, TEXT.get(key, arguments));
    }
}
