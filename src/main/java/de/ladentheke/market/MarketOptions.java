package de.ladentheke.market;

import java.nio.file.Path;

/**
 * Where the practice marketplace lives and listens.
 *
 * @param folder      holds {@code market.db} and {@code images/}; created where it is missing
 * @param port        0 for any free one
 * @param bindAddress {@code 127.0.0.1} keeps it on this computer
 */
public record MarketOptions(Path folder, int port, String bindAddress) {
    /** On this computer only. */
    public static MarketOptions local(Path folder, int port) {
        return new MarketOptions(folder, port, "127.0.0.1");
    }
}
