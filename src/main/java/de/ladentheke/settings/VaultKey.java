package de.ladentheke.settings;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** The key of one vault file, derived from its passphrase: AES-256-GCM, a fresh nonce for every sealing. */
final class VaultKey {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int KEY = 32;
    private static final int CHECK = 16;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final VaultHeader header;
    private final byte[] key;

    private VaultKey(VaultHeader header, byte[] key) {
        this.header = header;
        this.key = key;
    }

    /** A key with a salt of its own. */
    static VaultKey create(char[] passphrase, Argon2 cost) {
        var salt = random(16);
        var derived = cost.derive(passphrase, salt, KEY + CHECK);
        return split(derived, VaultHeader.of(cost, salt, check(derived)));
    }

    /** Empty where the passphrase is not that of {@code header}. */
    static Optional<VaultKey> of(char[] passphrase, VaultHeader header) {
        var derived = header.cost().derive(passphrase, header.salt(), KEY + CHECK);
        var right = MessageDigest.isEqual(check(derived), header.check());
        var key = split(derived, header);
        if (!right) {
            key.wipe();
        }
        return right ? Optional.of(key) : Optional.empty();
    }

    VaultHeader header() {
        return header;
    }

    /** Whether it is the key of a file with this header. */
    boolean opens(VaultHeader other) {
        return Arrays.equals(header.authenticated(""), other.authenticated(""));
    }

    VaultFile.Sealed seal(String name, byte[] secret) {
        var nonce = random(NONCE);
        try {
            return new VaultFile.Sealed(nonce, cipher(Cipher.ENCRYPT_MODE, nonce, name).doFinal(secret));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Empty where it was changed since it was sealed, or sealed under another name. */
    Optional<byte[]> open(String name, VaultFile.Sealed sealed) {
        try {
            return Optional.of(cipher(Cipher.DECRYPT_MODE, sealed.nonce(), name).doFinal(sealed.sealed()));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    void wipe() {
        Arrays.fill(key, (byte) 0);
    }

    private Cipher cipher(int mode, byte[] nonce, String name) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(header.authenticated(name));
        return cipher;
    }

    private static VaultKey split(byte[] derived, VaultHeader header) {
        var key = new VaultKey(header, Arrays.copyOf(derived, KEY));
        Arrays.fill(derived, (byte) 0);
        return key;
    }

    /** Tells a wrong passphrase from a damaged file; says nothing about the key. */
    private static byte[] check(byte[] derived) {
        return Arrays.copyOfRange(derived, KEY, KEY + CHECK);
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
