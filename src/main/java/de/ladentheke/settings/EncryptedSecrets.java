package de.ladentheke.settings;

import de.ladentheke.settings.VaultFile.Contents;
import de.ladentheke.settings.VaultFile.Sealed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Secrets in a file encrypted with a passphrase: the way out where the system has no key store. The passphrase is turned
 * into the key and wiped; the key stays in memory until the program ends. The file is read anew with every call, so that
 * the window and the command line may use it at the same time.
 */
final class EncryptedSecrets implements Secrets, Vault {
    private final VaultFile file;
    private final PlainSecrets plain;
    private final Argon2 cost;
    private final Map<String, String> held = new TreeMap<>();
    private Runnable locked = () -> {};
    private VaultKey key;

    /** @param plain what an earlier version left; @param cost of a new passphrase */
    EncryptedSecrets(Path file, PlainSecrets plain, Argon2 cost) {
        this.file = new VaultFile(file);
        this.plain = plain;
        this.cost = cost;
    }

    @Override
    public Place place() {
        return new Place(false, file.path());
    }

    @Override
    public Optional<Vault> vault() {
        return Optional.of(this);
    }

    @Override
    public synchronized void onLocked(Runnable listener) {
        locked = listener;
    }

    @Override
    public synchronized boolean has(String name) {
        return held.containsKey(name) || plain.read().containsKey(name) || sealed().containsKey(name);
    }

    @Override
    public synchronized Optional<String> get(String name) {
        if (held.containsKey(name)) {
            return Optional.of(held.get(name));
        }
        if (state() == State.OPEN) {
            return Optional.ofNullable(sealed().get(name)).flatMap(sealed -> key.open(name, sealed)).map(EncryptedSecrets::text);
        }
        if (state() == State.UNREADABLE || has(name)) {
            locked.run();
            throw new SecretsLockedException();
        }
        return Optional.empty();
    }

    @Override
    public synchronized void put(String name, String secret) {
        held.put(name, secret);
        if (state() == State.OPEN) {
            store();
        } else {
            locked.run();
        }
    }

    @Override
    public synchronized void remove(String name) {
        held.remove(name);
        plain.remove(name);
        file.read().filter(now -> now.secrets().containsKey(name)).ifPresent(now -> {
            var left = new TreeMap<>(now.secrets());
            left.remove(name);
            write(now.header(), left);
        });
    }

    @Override
    public synchronized State state() {
        if (!file.exists()) {
            return State.NEW;
        }
        return file.read().map(now -> key != null && key.opens(now.header()) ? State.OPEN : State.LOCKED).orElse(State.UNREADABLE);
    }

    @Override
    public synchronized boolean unlock(char[] passphrase) {
        try {
            return switch (state()) {
                case OPEN -> true;
                case UNREADABLE -> false;
                case NEW -> {
                    use(VaultKey.create(longEnough(passphrase), cost));
                    write(key.header(), Map.of());
                    store();
                    yield true;
                }
                case LOCKED -> {
                    var right = VaultKey.of(passphrase, file.read().orElseThrow(SecretsLockedException::new).header());
                    right.ifPresent(this::use);
                    right.ifPresent(opened -> store());
                    yield right.isPresent();
                }
            };
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    @Override
    public synchronized void change(char[] passphrase) {
        try {
            if (state() != State.OPEN) {
                throw new SecretsLockedException();
            }
            var next = VaultKey.create(longEnough(passphrase), cost);
            var anew = new TreeMap<String, Sealed>();
            sealed().forEach((name, sealed) -> key.open(name, sealed).ifPresent(secret -> anew.put(name, sealAndWipe(next, name, secret))));
            write(next.header(), anew);
            use(next);
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    @Override
    public synchronized void startAnew() {
        try {
            file.putAside();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        use(null);
    }

    /** What was held back, and once what an earlier version left, goes into the open file. */
    private void store() {
        var all = new TreeMap<>(sealed());
        plain.read().forEach((name, secret) -> all.computeIfAbsent(name, n -> seal(n, secret)));
        held.forEach((name, secret) -> all.put(name, seal(name, secret)));
        write(key.header(), all);
        held.clear();
        if (!plain.read().isEmpty()) {
            plain.delete();
        }
    }

    private Map<String, Sealed> sealed() {
        return file.read().map(Contents::secrets).orElse(Map.of());
    }

    private Sealed seal(String name, String secret) {
        return sealAndWipe(key, name, secret.getBytes(StandardCharsets.UTF_8));
    }

    private static Sealed sealAndWipe(VaultKey key, String name, byte[] secret) {
        try {
            return key.seal(name, secret);
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    private static String text(byte[] secret) {
        try {
            return new String(secret, StandardCharsets.UTF_8);
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    private void use(VaultKey next) {
        if (key != null) {
            key.wipe();
        }
        key = next;
    }

    private void write(VaultHeader header, Map<String, Sealed> secrets) {
        try {
            file.write(new Contents(header, secrets));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static char[] longEnough(char[] passphrase) {
        if (passphrase.length < SHORTEST_PASSPHRASE) {
            throw new IllegalArgumentException("too short");
        }
        return passphrase;
    }
}
