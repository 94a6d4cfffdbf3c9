package de.ladentheke.app.cli;

import de.ladentheke.settings.Secrets;
import de.ladentheke.settings.SecretsLockedException;
import de.ladentheke.settings.Vault;
import java.util.Arrays;
import java.util.Optional;

/** Secrets whose passphrase, where one is needed, comes from the environment or is asked for at the terminal. */
final class AskingSecrets implements Secrets {
    private static final int ATTEMPTS = 3;

    private final Secrets secrets;
    private final PassphraseSource source;
    private final Console console;

    AskingSecrets(Secrets secrets, PassphraseSource source, Console console) {
        this.secrets = secrets;
        this.source = source;
        this.console = console;
    }

    @Override
    public Place place() {
        return secrets.place();
    }

    /** @throws PassphraseMissingException where there is none, or it is wrong */
    @Override
    public Optional<String> get(String name) {
        try {
            return secrets.get(name);
        } catch (SecretsLockedException e) {
            unlock(secrets.vault().orElseThrow());
            return secrets.get(name);
        }
    }

    @Override
    public boolean has(String name) {
        return secrets.has(name);
    }

    @Override
    public void put(String name, String secret) {
        secrets.put(name, secret);
    }

    @Override
    public void remove(String name) {
        secrets.remove(name);
    }

    private void unlock(Vault vault) {
        if (vault.state() == Vault.State.UNREADABLE) {
            throw new PassphraseMissingException("passphrase.unreadable");
        }
        var given = source.environment();
        if (given.isPresent()) {
            if (!open(vault, given.get().toCharArray())) {
                throw new PassphraseMissingException("passphrase.environment");
            }
        } else {
            ask(vault);
        }
    }

    private void ask(Vault vault) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            if (open(vault, typed(vault.state() == Vault.State.NEW))) {
                return;
            }
            console.say("passphrase.wrong");
        }
        throw new PassphraseMissingException("passphrase.given_up");
    }

    /** A new one is typed twice. */
    private char[] typed(boolean fresh) {
        var typed = line(fresh ? "passphrase.new" : "passphrase.prompt");
        if (fresh) {
            var again = line("passphrase.again");
            if (!Arrays.equals(typed, again)) {
                throw new PassphraseMissingException("passphrase.different");
            }
            Arrays.fill(again, '\0');
        }
        return typed;
    }

    private char[] line(String prompt) {
        return source.ask(console.text(prompt)).orElseThrow(() -> new PassphraseMissingException("passphrase.none"));
    }

    private static boolean open(Vault vault, char[] passphrase) {
        if (vault.state() == Vault.State.NEW && passphrase.length < Vault.SHORTEST_PASSPHRASE) {
            Arrays.fill(passphrase, '\0');
            throw new PassphraseMissingException("passphrase.short");
        }
        return vault.unlock(passphrase);
    }
}
