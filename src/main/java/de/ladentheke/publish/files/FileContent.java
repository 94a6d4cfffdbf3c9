package de.ladentheke.publish.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What is written to one file; may be read again and again.
 *
 * @param size in bytes
 */
public record FileContent(long size, Source source) {
    @FunctionalInterface
    public interface Source {
        InputStream open() throws IOException;
    }

    public static FileContent of(byte[] bytes) {
        return new FileContent(bytes.length, () -> new ByteArrayInputStream(bytes));
    }

    public static FileContent of(Path file) throws IOException {
        return new FileContent(Files.size(file), () -> Files.newInputStream(file));
    }

    InputStream open() throws IOException {
        return source.open();
    }
}
