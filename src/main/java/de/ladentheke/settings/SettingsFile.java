package de.ladentheke.settings;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The settings as JSON: read with patience, written whole or not at all. */
final class SettingsFile {
    private static final Logger LOG = Logger.getLogger(SettingsFile.class.getName());
    private static final long MAX_BYTES = 1 << 20;
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
            .build();

    private final Path path;

    SettingsFile(Path path) {
        this.path = path;
    }

    Path path() {
        return path;
    }

    Values read() {
        if (!Files.isRegularFile(path)) {
            return Values.DEFAULT;
        }
        try {
            if (Files.size(path) > MAX_BYTES) {
                throw new IOException("settings too large");
            }
            var values = JSON.readValue(Files.readAllBytes(path), Values.class);
            if (values == null) {
                throw new IOException("settings empty");
            }
            return values;
        } catch (IOException e) {
            LOG.log(Level.WARNING, "settings damaged, kept aside: {0}", path);
            keepAside();
            return Values.DEFAULT;
        }
    }

    void write(Values values) throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        SafeFiles.replace(path, JSON.writeValueAsBytes(values));
    }

    private void keepAside() {
        try {
            Files.move(path, path.resolveSibling(path.getFileName() + ".damaged"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "damaged settings could not be kept: {0}", e.getMessage());
        }
    }
}
