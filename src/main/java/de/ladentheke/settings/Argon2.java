package de.ladentheke.settings;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * How dear it is to try one passphrase: Argon2id, version 1.3.
 *
 * @param memory KiB
 */
record Argon2(int memory, int passes, int lanes) {
    /** RFC 9106, section 4: the second recommended choice, for where 2 GiB are too much. */
    static final Argon2 STANDARD = new Argon2(1 << 16, 3, 4);
    private static final int MOST_MEMORY = 1 << 17;
    private static final int MOST_PASSES = 16;

    /** Whether a file that says so may be followed: it must not exhaust this computer. */
    boolean bearable() {
        return lanes >= 1 && lanes <= 16 && passes >= 1 && passes <= MOST_PASSES && memory >= 8 * lanes && memory <= MOST_MEMORY;
    }

    /** The passphrase is wiped. */
    byte[] derive(char[] passphrase, byte[] salt, int length) {
        var bytes = utf8(passphrase);
        try {
            var generator = new Argon2BytesGenerator();
            generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id).withVersion(Argon2Parameters.ARGON2_VERSION_13)
                    .withMemoryAsKB(memory).withIterations(passes).withParallelism(lanes).withSalt(salt).build());
            var derived = new byte[length];
            generator.generateBytes(bytes, derived);
            return derived;
        } finally {
            Arrays.fill(bytes, (byte) 0);
            Arrays.fill(passphrase, '\0');
        }
    }

    /** An ä is the same whether the keyboard sends it as one character or as two. */
    private static byte[] utf8(char[] passphrase) {
        CharSequence text = CharBuffer.wrap(passphrase);
        if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            text = Normalizer.normalize(text, Normalizer.Form.NFC);
        }
        var encoded = StandardCharsets.UTF_8.encode(CharBuffer.wrap(text));
        var bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        wipe(encoded);
        return bytes;
    }

    private static void wipe(ByteBuffer buffer) {
        Arrays.fill(buffer.array(), (byte) 0);
    }
}
