package de.ladentheke.settings;

/**
 * The file, encrypted with a passphrase, that keeps secrets where the system has no key store. Safe for use from several
 * threads; {@link #unlock} and {@link #change} take about half a second on purpose: never on the FX thread. What is
 * handed over as a passphrase is wiped.
 */
public interface Vault {
    int SHORTEST_PASSPHRASE = 8;

    enum State {
        /** Nothing is kept yet: the first passphrase that is given becomes the vault's. */
        NEW,
        LOCKED,
        /** Until the program ends. */
        OPEN,
        /** Damaged, or written by a later version of the program: only {@link #startAnew} helps. */
        UNREADABLE
    }

    State state();

    /**
     * Opens the vault until the program ends, and stores what was held back until then.
     *
     * @return false where the passphrase is wrong or the vault unreadable
     * @throws IllegalArgumentException where a new passphrase is shorter than {@link #SHORTEST_PASSPHRASE}
     * @throws java.io.UncheckedIOException where the file cannot be written
     */
    boolean unlock(char[] passphrase);

    /**
     * Encrypts everything anew under another passphrase; the vault must be open.
     *
     * @throws IllegalArgumentException where it is shorter than {@link #SHORTEST_PASSPHRASE}
     * @throws SecretsLockedException   where the vault is not open
     */
    void change(char[] passphrase);

    /** The passphrase is forgotten: puts the file aside and begins an empty one. What it kept has to be typed again. */
    void startAnew();
}
