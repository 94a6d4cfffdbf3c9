package de.ladentheke.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @TempDir Path folder;

    @Test
    void theFileKeepsAndForgets() {
        var file = folder.resolve("in/secrets.json");
        var secrets = new FileSecrets(file);
        secrets.put("markt.example/teehaus", "geheim-ä");
        secrets.put("other", "x");

        assertThat(new FileSecrets(file).get("markt.example/teehaus")).contains("geheim-ä");
        secrets.remove("markt.example/teehaus");
        assertThat(new FileSecrets(file).get("markt.example/teehaus")).isEmpty();
        assertThat(new FileSecrets(file).get("other")).contains("x");
    }

    @Test
    void onlyItsOwnerReadsTheFile() throws Exception {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"), "needs POSIX permissions");
        var file = folder.resolve("secrets.json");
        new FileSecrets(file).put("a", "b");
        new FileSecrets(file).put("a", "c");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
    }

    @Test
    void aDamagedFileIsLikeNone() throws Exception {
        var file = folder.resolve("secrets.json");
        Files.writeString(file, "{");

        assertThat(new FileSecrets(file).get("a")).isEmpty();
    }

    @Test
    void linuxWithoutSessionBusHasNoKeyStore() {
        assertThat(KeyringSecrets.possible("Linux", null)).isFalse();
        assertThat(KeyringSecrets.possible("Linux", "unix:path=/run/user/1000/bus")).isTrue();
        assertThat(KeyringSecrets.possible("Windows 11", null)).isTrue();
        assertThat(KeyringSecrets.possible("Mac OS X", null)).isTrue();
    }

    @Test
    void whereNoKeyStoreAnswersTheFileIsUsedAndSaysSo() {
        assumeTrue(KeyringSecrets.find().isEmpty(), "this machine has a key store");
        var secrets = Secrets.open(folder);
        secrets.put("a", "b");

        assertThat(secrets.place().system()).isFalse();
        assertThat(secrets.place().file()).isEqualTo(folder.resolve("secrets.json").toAbsolutePath());
        assertThat(secrets.get("a")).contains("b");
    }
}
