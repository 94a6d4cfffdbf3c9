package de.ladentheke.app.cli;

import java.util.Optional;

/** Where the command line gets a passphrase. */
interface PassphraseSource {
    /** Not an option, because options show in the list of processes. */
    String VARIABLE = "LADENTHEKE_PASSPHRASE";

    Optional<String> environment();

    /** Reads a line without showing it; empty where nobody sits at a terminal. */
    Optional<char[]> ask(String prompt);

    /** Of this process. */
    static PassphraseSource ofProcess() {
        return new PassphraseSource() {
            @Override
            public Optional<String> environment() {
                return Optional.ofNullable(System.getenv(VARIABLE)).filter(given -> !given.isEmpty());
            }

            @Override
            public Optional<char[]> ask(String prompt) {
                var terminal = System.console();
                return terminal == null || !terminal.isTerminal() ? Optional.empty() : Optional.ofNullable(terminal.readPassword("%s ", prompt));
            }
        };
    }
}
