package de.ladentheke.publish.files;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Packed lines, as this program keeps its notes at a target. */
final class Lines {
    private static final int LONGEST = 300;
    private static final int MOST = 5_000_000;

    private Lines() {}

    /** @param lines packed; a damaged text gives what could be read of it */
    static void each(byte[] lines, Consumer<String> one) {
        try (var in = new BufferedReader(new InputStreamReader(new GZIPInputStream(new ByteArrayInputStream(lines)), StandardCharsets.US_ASCII))) {
            var line = new StringBuilder();
            for (int read = 0; read < MOST && next(in, line); read++) {
                one.accept(line.toString());
            }
        } catch (IOException e) {
            // whatever is not known is written again
        }
    }

    /** Never more than {@link #LONGEST} letters, whatever the file holds. @return false at the end */
    private static boolean next(BufferedReader in, StringBuilder line) throws IOException {
        line.setLength(0);
        int letter = in.read();
        for (; letter >= 0 && letter != '\n'; letter = in.read()) {
            if (line.length() < LONGEST) {
                line.append((char) letter);
            }
        }
        return letter >= 0 || !line.isEmpty();
    }

    static byte[] packed(Stream<String> lines) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new OutputStreamWriter(new GZIPOutputStream(bytes), StandardCharsets.US_ASCII)) {
            for (var line : (Iterable<String>) lines::iterator) {
                out.write(line);
                out.write('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
