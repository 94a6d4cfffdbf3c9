package de.ladentheke.app;

import de.ladentheke.settings.Secrets;
import de.ladentheke.settings.Vault;
import java.nio.file.Path;
import java.util.Optional;

/** The key store, looked for when it is first asked: finding it can take seconds, and the window is not to wait. */
public final class LateSecrets implements Secrets {
    private final Path folder;
    private Runnable locked = () -> {};
    private Secrets secrets;

    public LateSecrets(Path folder) {
        this.folder = folder;
    }

    private synchronized Secrets secrets() {
        if (secrets == null) {
            secrets = Secrets.open(folder);
            secrets.onLocked(locked);
        }
        return secrets;
    }

    @Override
    public synchronized void onLocked(Runnable listener) {
        locked = listener;
        if (secrets != null) {
            secrets.onLocked(listener);
        }
    }

    @Override
    public Place place() {
        return secrets().place();
    }

    @Override
    public Optional<Vault> vault() {
        return secrets().vault();
    }

    @Override
    public Optional<String> get(String name) {
        return secrets().get(name);
    }

    @Override
    public boolean has(String name) {
        return secrets().has(name);
    }

    @Override
    public void put(String name, String secret) {
        secrets().put(name, secret);
    }

    @Override
    public void remove(String name) {
        secrets().remove(name);
    }
}
