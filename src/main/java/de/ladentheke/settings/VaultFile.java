package de.ladentheke.settings;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The vault as it lies on the disk: JSON, names readable, secrets sealed each for itself. Only its owner may read it. */
final class VaultFile {
    private static final JsonMapper JSON = new JsonMapper();
    private static final long LARGEST = 1 << 20;

    private final Path path;

    VaultFile(Path path) {
        this.path = path.toAbsolutePath();
    }

    record Sealed(byte[] nonce, byte[] sealed) {
        private boolean whole() {
            return nonce != null && nonce.length == 12 && sealed != null && sealed.length >= 16;
        }
    }

    /** @param secrets name → sealed */
    @JsonPropertyOrder({"header", "secrets"})
    record Contents(VaultHeader header, Map<String, Sealed> secrets) {
        Contents {
            secrets = secrets == null ? Map.of() : new TreeMap<>(secrets);
        }

        private boolean readable() {
            return header != null && header.known() && secrets.values().stream().allMatch(sealed -> sealed != null && sealed.whole());
        }
    }

    Path path() {
        return path;
    }

    boolean exists() {
        return Files.exists(path);
    }

    /** Empty where there is no file, or none that this program understands. */
    Optional<Contents> read() {
        try {
            if (!Files.isRegularFile(path) || Files.size(path) > LARGEST) {
                return Optional.empty();
            }
            return Optional.ofNullable(JSON.readValue(Files.readAllBytes(path), Contents.class)).filter(Contents::readable);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    void write(Contents contents) throws IOException {
        Files.createDirectories(path.getParent());
        SafeFiles.replace(path, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(contents), SafeFiles.ownerOnly(path.getParent()));
    }

    /** Keeps one file for somebody who remembers after all. */
    void putAside() throws IOException {
        if (exists()) {
            Files.move(path, path.resolveSibling(path.getFileName() + ".old"), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
