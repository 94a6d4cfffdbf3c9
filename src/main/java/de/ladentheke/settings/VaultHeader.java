package de.ladentheke.settings;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * What is needed to turn the passphrase into the key of a vault file. Public by its nature, and part of what each
 * sealing authenticates.
 *
 * @param memory KiB, see {@link Argon2}
 * @param check  what a right passphrase derives besides the key
 */
@JsonPropertyOrder({"format", "version", "kdf", "memory", "passes", "lanes", "salt", "check"})
record VaultHeader(String format, int version, String kdf, int memory, int passes, int lanes, byte[] salt, byte[] check) {
    private static final String FORMAT = "ladentheke-secrets";
    private static final int VERSION = 1;
    private static final String KDF = "argon2id";

    static VaultHeader of(Argon2 cost, byte[] salt, byte[] check) {
        return new VaultHeader(FORMAT, VERSION, KDF, cost.memory(), cost.passes(), cost.lanes(), salt, check);
    }

    Argon2 cost() {
        return new Argon2(memory, passes, lanes);
    }

    boolean known() {
        return FORMAT.equals(format) && version == VERSION && KDF.equals(kdf) && cost().bearable()
                && salt != null && salt.length >= 16 && salt.length <= 64 && check != null && check.length == 16;
    }

    /** Everything that must not change without a sealing under {@code name} noticing. */
    byte[] authenticated(String name) {
        var hex = HexFormat.of();
        return String.join("\n", format, Integer.toString(version), kdf, Integer.toString(memory), Integer.toString(passes),
                Integer.toString(lanes), hex.formatHex(salt), hex.formatHex(check), name).getBytes(StandardCharsets.UTF_8);
    }
}
