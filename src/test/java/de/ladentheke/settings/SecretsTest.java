package de.ladentheke.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    private static final Argon2 CHEAP = new Argon2(64, 1, 1);
    private static final String PASSPHRASE = "brocken im nebel";

    @TempDir Path folder;

    @Test
    void theFileKeepsAndForgets() throws Exception {
        var secrets = vault();
        assertThat(secrets.state()).isEqualTo(Vault.State.NEW);
        assertThat(secrets.unlock(chars())).isTrue();
        secrets.put("markt.example#teehaus", "geheim-ä");
        secrets.put("other", "x");

        var again = vault();
        assertThat(again.state()).isEqualTo(Vault.State.LOCKED);
        assertThat(again.has("markt.example#teehaus")).isTrue();
        assertThat(again.unlock(chars())).isTrue();
        assertThat(again.get("markt.example#teehaus")).contains("geheim-ä");
        again.remove("markt.example#teehaus");
        assertThat(again.get("markt.example#teehaus")).isEmpty();
        assertThat(again.get("other")).contains("x");
        assertThat(Files.readString(file())).contains("\"other\"").doesNotContain("geheim");
        assertThat(files()).as("no temporary file is left").containsExactly("secrets-encrypted.json");
    }

    @Test
    void aWrongPassphraseIsToldAndOpensNothing() {
        filled("a", "secret");
        var secrets = vault();

        assertThat(secrets.unlock("brocken im Nebel".toCharArray())).isFalse();
        assertThat(secrets.state()).isEqualTo(Vault.State.LOCKED);
        assertThatThrownBy(() -> secrets.get("a")).isInstanceOf(SecretsLockedException.class);
        assertThat(secrets.get("never kept")).as("asks for nothing where nothing is kept").isEmpty();
        assertThat(secrets.unlock(chars())).isTrue();
    }

    @Test
    void whoNeedsTheLockedFileIsNoticedAndWhatIsTypedWaitsForIt() {
        filled("a", "old");
        var secrets = vault();
        var asked = new ArrayList<String>();
        secrets.onLocked(() -> asked.add("asked"));

        secrets.put("a", "new");
        secrets.put("b", "also");
        assertThat(asked).hasSize(2);
        assertThat(secrets.get("a")).contains("new");
        assertThat(openAgain().get("a")).as("on the disk nothing changed yet").contains("old");

        secrets.unlock(chars());
        assertThat(openAgain().get("a")).contains("new");
        assertThat(openAgain().get("b")).contains("also");
    }

    @Test
    void anEntryIsRemovedWithoutThePassphrase() {
        filled("a", "secret");
        vault().remove("a");

        assertThat(vault().has("a")).isFalse();
        assertThat(openAgain().get("a")).isEmpty();
    }

    @Test
    void anotherPassphraseEncryptsEverythingAnew() {
        filled("a", "secret");
        var here = openAgain();
        var elsewhere = openAgain();
        here.change("eine ganz andere".toCharArray());

        assertThat(here.get("a")).contains("secret");
        assertThat(elsewhere.state()).as("another program notices").isEqualTo(Vault.State.LOCKED);
        assertThat(vault().unlock(chars())).isFalse();
        var again = vault();
        assertThat(again.unlock("eine ganz andere".toCharArray())).isTrue();
        assertThat(again.get("a")).contains("secret");
        assertThatThrownBy(() -> vault().change("noch eine andere".toCharArray())).isInstanceOf(SecretsLockedException.class);
    }

    @Test
    void aForgottenPassphraseBeginsAnewAndPutsTheOldFileAside() throws Exception {
        filled("a", "secret");
        var secrets = vault();
        secrets.startAnew();

        assertThat(secrets.state()).isEqualTo(Vault.State.NEW);
        assertThat(secrets.get("a")).isEmpty();
        assertThat(secrets.unlock("eine ganz andere".toCharArray())).isTrue();
        assertThat(files()).containsExactlyInAnyOrder("secrets-encrypted.json", "secrets-encrypted.json.old");
    }

    @Test
    void passphrasesAreWipedAndNotTooShort() {
        var secrets = vault();
        var tooShort = "1234567".toCharArray();
        assertThatThrownBy(() -> secrets.unlock(tooShort)).isInstanceOf(IllegalArgumentException.class);
        var right = chars();
        secrets.unlock(right);
        var other = "eine ganz andere".toCharArray();
        secrets.change(other);
        var wrong = chars();
        vault().unlock(wrong);

        for (var passphrase : List.of(tooShort, right, other, wrong)) {
            assertThat(passphrase).containsOnly('\0');
        }
    }

    @Test
    void theKeyboardMaySendAnUmlautInTwoParts() {
        vault().unlock("käsekuchen".toCharArray());
        assertThat(vault().unlock("ka\u0308sekuchen".toCharArray())).isTrue();
    }

    @Test
    void eachSealingHasItsOwnNonceAndSalt() throws Exception {
        filled("a", "secret");
        var first = nonces();
        openAgain().put("a", "secret");
        assertThat(nonces()).doesNotContainAnyElementsOf(first);
        var salt = value("salt");
        openAgain().change(chars());
        assertThat(value("salt")).isNotEqualTo(salt);
    }

    @Test
    void whatWasChangedInTheFileIsNoSecretAnyMore() throws Exception {
        filled("a", "secret");
        filled("b", "other");
        var whole = Files.readString(file());

        Files.writeString(file(), whole.replace("\"a\" :", "\"c\" :").replace("\"b\" :", "\"a\" :"));
        assertThat(openAgain().get("a")).as("an entry under another name").isEmpty();
        Files.writeString(file(), whole.replace("\"passes\" : 1", "\"passes\" : 2"));
        assertThat(vault().unlock(chars())).as("another header").isFalse();
        Files.writeString(file(), whole);
        assertThat(openAgain().get("a")).contains("secret");
    }

    @Test
    void aFileThatCannotBeReadIsSaidToBeAndKept() throws Exception {
        filled("a", "secret");
        var whole = Files.readString(file());
        for (var broken : List.of("{", "", "null", "[]", whole.replace("\"version\" : 1", "\"version\" : 2"),
                whole.replace("\"memory\" : 64", "\"memory\" : 2000000000"), whole.replaceAll("\"nonce\" : \"[^\"]+\"", "\"nonce\" : null"))) {
            Files.writeString(file(), broken);
            var secrets = vault();
            assertThat(secrets.state()).as(broken).isEqualTo(Vault.State.UNREADABLE);
            assertThat(secrets.unlock(chars())).isFalse();
            secrets.put("a", "typed");
            secrets.remove("b");
            assertThat(Files.readString(file())).isEqualTo(broken);
            assertThatThrownBy(() -> secrets.get("b")).isInstanceOf(SecretsLockedException.class);
        }
    }

    @Test
    void onlyItsOwnerReadsTheFile() throws Exception {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"), "needs POSIX permissions");
        filled("a", "b");
        filled("a", "c");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file()))).isEqualTo("rw-------");
    }

    @Test
    void whatAnEarlierVersionLeftUnencryptedIsTakenOverOnceAndDeleted() throws Exception {
        var plain = folder.resolve("secrets.json");
        Files.writeString(plain, "{\"markt.example#teehaus\":\"alt\",\"weg\":\"x\"}");
        var secrets = vault();
        assertThat(secrets.has("markt.example#teehaus")).isTrue();
        assertThatThrownBy(() -> secrets.get("markt.example#teehaus")).isInstanceOf(SecretsLockedException.class);
        secrets.remove("weg");

        secrets.unlock(chars());
        assertThat(plain).doesNotExist();
        assertThat(secrets.get("markt.example#teehaus")).contains("alt");
        assertThat(openAgain().get("markt.example#teehaus")).contains("alt");
        assertThat(openAgain().has("weg")).isFalse();
    }

    @Test
    void argon2idAsOthersComputeIt() {
        // by the reference implementation in C (libargon2, argon2id_hash_raw)
        assertThat(derived(new Argon2(256, 2, 1))).isEqualTo("fa8362711dbd13c16b9cd71f9f0f5e17bdb5edaf29e20e22");
        assertThat(derived(new Argon2(1024, 3, 4))).isEqualTo("14f99099d0da7886f3c89878e587e6c26ea01e67d33f9de7");
    }

    private static String derived(Argon2 cost) {
        return HexFormat.of().formatHex(cost.derive("password".toCharArray(), "somesalt12345678".getBytes(StandardCharsets.UTF_8), 24));
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
        assertThat(secrets.vault().orElseThrow().unlock(chars())).isTrue();
        secrets.put("a", "b");

        assertThat(secrets.place().system()).isFalse();
        assertThat(secrets.place().file()).isEqualTo(file().toAbsolutePath());
        assertThat(secrets.get("a")).contains("b");
        assertThat(file()).content().contains("\"argon2id\"", "\"memory\" : 65536", "\"passes\" : 3", "\"lanes\" : 4");
    }

    private Path file() {
        return folder.resolve("secrets-encrypted.json");
    }

    private EncryptedSecrets vault() {
        return new EncryptedSecrets(file(), new PlainSecrets(folder.resolve("secrets.json")), CHEAP);
    }

    private EncryptedSecrets openAgain() {
        var secrets = vault();
        assertThat(secrets.unlock(chars())).isTrue();
        return secrets;
    }

    private void filled(String name, String secret) {
        openAgain().put(name, secret);
    }

    private static char[] chars() {
        return PASSPHRASE.toCharArray();
    }

    private List<String> files() throws Exception {
        try (var all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).toList();
        }
    }

    private List<String> nonces() throws Exception {
        return Pattern.compile("\"nonce\" : \"([^\"]+)\"").matcher(Files.readString(file())).results().map(r -> r.group(1)).toList();
    }

    private String value(String key) throws Exception {
        var found = Pattern.compile("\"" + key + "\" : \"([^\"]+)\"").matcher(Files.readString(file()));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
