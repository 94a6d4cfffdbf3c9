package de.ladentheke.app.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.ladentheke.settings.Settings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Gives commands to the program in this process, and keeps what it says. */
final class TestConsole {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    /** Returns the exit code. @param folder with the settings */
    int run(Path folder, String... arguments) {
        var settings = Settings.load(folder.resolve("settings/settings.json"));
        return new CommandLineProgram(settings, stream(out), stream(err), false).run(arguments);
    }

    String out() {
        return text(out);
    }

    String err() {
        return text(err);
    }

    List<JsonNode> jsonLines() throws IOException {
        var lines = new ArrayList<JsonNode>();
        for (var line : out().lines().toList()) {
            lines.add(JSON.readTree(line));
        }
        return lines;
    }

    void forgetOut() {
        out.reset();
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).replace('\u00a0', ' ');
    }
}
