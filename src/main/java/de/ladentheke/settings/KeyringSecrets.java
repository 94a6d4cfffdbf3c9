package de.ladentheke.settings;

import com.github.javakeyring.BackendNotSupportedException;
import com.github.javakeyring.Keyring;
import com.github.javakeyring.PasswordAccessException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Windows credential store, macOS key chain, GNOME keyring or KWallet. A key store that does not answer in time (its
 * question was left open, its service hangs) is treated as absent: the program must never hang on it.
 */
final class KeyringSecrets {
    private static final Logger LOG = Logger.getLogger(KeyringSecrets.class.getName());
    private static final String SERVICE = "Ladentheke";
    private static final int FIND_SECONDS = 5;
    private static final int CALL_SECONDS = 60;

    private final Keyring keyring;

    private KeyringSecrets(Keyring keyring) {
        this.keyring = keyring;
    }

    static Optional<KeyringSecrets> find() {
        if (!possible(System.getProperty("os.name"), System.getenv("DBUS_SESSION_BUS_ADDRESS"))) {
            return Optional.empty();
        }
        try {
            return Optional.of(new KeyringSecrets(within(FIND_SECONDS, KeyringSecrets::create)));
        } catch (KeyStoreFailed e) {
            return Optional.empty();
        }
    }

    /** Linux keeps its key stores on the session bus: without a bus no need to look. */
    static boolean possible(String system, String bus) {
        var name = system.toLowerCase(Locale.ROOT);
        return name.contains("win") || name.contains("mac") || (bus != null && !bus.isBlank());
    }

    /** The key store, and {@code fallback} for what it does not take; takes over what an earlier version left. */
    Secrets over(Secrets fallback, PlainSecrets plain) {
        takeOver(plain);
        return new WithFallback(this, fallback);
    }

    private void takeOver(PlainSecrets plain) {
        var left = plain.read();
        try {
            for (var secret : left.entrySet()) {
                put(secret.getKey(), secret.getValue());
            }
        } catch (KeyStoreFailed e) {
            return;
        }
        if (!left.isEmpty()) {
            plain.delete();
        }
    }

    private Optional<String> get(String name) throws KeyStoreFailed {
        return within(CALL_SECONDS, () -> {
            try {
                return Optional.ofNullable(keyring.getPassword(SERVICE, name));
            } catch (PasswordAccessException e) {
                return Optional.empty();
            }
        });
    }

    private void put(String name, String secret) throws KeyStoreFailed {
        within(CALL_SECONDS, () -> {
            keyring.setPassword(SERVICE, name, secret);
            return true;
        });
    }

    private void remove(String name) throws KeyStoreFailed {
        within(CALL_SECONDS, () -> {
            keyring.deletePassword(SERVICE, name);
            return true;
        });
    }

    private static Keyring create() throws BackendNotSupportedException {
        return Keyring.create();
    }

    private static <T> T within(int seconds, Callable<T> call) throws KeyStoreFailed {
        var task = new FutureTask<>(call);
        Thread.ofPlatform().daemon().name("key-store").start(task);
        try {
            return task.get(seconds, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            var kind = e.getCause() == null ? e : e.getCause();
            LOG.log(Level.INFO, "key store not usable: {0}", kind.getClass().getSimpleName());
            throw new KeyStoreFailed();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KeyStoreFailed();
        }
    }

    /** Without cause and message: those of a key store could name what it keeps. */
    private static final class KeyStoreFailed extends Exception {
        private static final long serialVersionUID = 1L;
    }

    private static final class WithFallback implements Secrets {
        private final KeyringSecrets store;
        private final Secrets fallback;
        private volatile boolean broken;

        WithFallback(KeyringSecrets store, Secrets fallback) {
            this.store = store;
            this.fallback = fallback;
        }

        @Override
        public Place place() {
            return broken ? fallback.place() : new Place(true, null);
        }

        /** Only where it is needed: the key store fails, or failed once and a secret went into the file. */
        @Override
        public Optional<Vault> vault() {
            return fallback.vault().filter(vault -> broken || vault.state() != Vault.State.NEW);
        }

        @Override
        public void onLocked(Runnable listener) {
            fallback.onLocked(listener);
        }

        @Override
        public boolean has(String name) {
            try {
                return store.get(name).isPresent() || fallback.has(name);
            } catch (KeyStoreFailed e) {
                broken = true;
                return fallback.has(name);
            }
        }

        @Override
        public Optional<String> get(String name) {
            try {
                return store.get(name).or(() -> fallback.get(name));
            } catch (KeyStoreFailed e) {
                broken = true;
                return fallback.get(name);
            }
        }

        @Override
        public void put(String name, String secret) {
            try {
                store.put(name, secret);
                broken = false;
                fallback.remove(name);
            } catch (KeyStoreFailed e) {
                broken = true;
                fallback.put(name, secret);
            }
        }

        @Override
        public void remove(String name) {
            fallback.remove(name);
            try {
                store.remove(name);
            } catch (KeyStoreFailed e) {
                LOG.log(Level.FINE, "nothing to remove from the key store");
            }
        }
    }
}
