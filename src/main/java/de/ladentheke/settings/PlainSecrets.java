package de.ladentheke.settings;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The file in which earlier versions kept secrets unencrypted; only read, to take them over, and then deleted. */
final class PlainSecrets {
    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<TreeMap<String, String>> TEXTS = new TypeReference<>() {};

    private final Path file;

    PlainSecrets(Path file) {
        this.file = file.toAbsolutePath();
    }

    /** Name → secret; empty where there is no file, or none that can be read. */
    Map<String, String> read() {
        if (!Files.isRegularFile(file)) {
            return Map.of();
        }
        try {
            return JSON.readValue(Files.readAllBytes(file), TEXTS);
        } catch (IOException e) {
            return Map.of();
        }
    }

    void remove(String name) {
        var all = new TreeMap<>(read());
        if (all.remove(name) == null) {
            return;
        }
        try {
            SafeFiles.replace(file, JSON.writeValueAsBytes(all), SafeFiles.ownerOnly(file.getParent()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
