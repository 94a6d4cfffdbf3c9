package de.ladentheke.settings;

/** A secret is kept in the {@link Vault}, and its passphrase was not given yet. */
public final class SecretsLockedException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    public SecretsLockedException() {
        super("the passphrase is needed");
    }
}
