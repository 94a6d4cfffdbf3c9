package de.ladentheke.market.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which photos the marketplace has. A row is written after its files are safe on the disk. */
public final class ImageStore {
    private final MarketStore store;

    public ImageStore(MarketStore store) {
        this.store = store;
    }

    public List<String> missing(Collection<String> sha256) {
        return store.read(c -> {
            var missing = new ArrayList<String>();
            try (var select = c.prepareStatement("SELECT 1 FROM image WHERE sha256 = ?")) {
                for (var sha : sha256) {
                    select.setString(1, sha);
                    try (var row = select.executeQuery()) {
                        if (!row.next()) {
                            missing.add(sha);
                        }
                    }
                }
            }
            return missing;
        });
    }

    /** The hashes of all. */
    Set<String> all() {
        return store.read(c -> {
            var all = new HashSet<String>();
            try (var select = c.prepareStatement("SELECT sha256 FROM image"); var row = select.executeQuery()) {
                while (row.next()) {
                    all.add(row.getString(1));
                }
            }
            return all;
        });
    }

    public boolean has(String sha256) {
        return missing(List.of(sha256)).isEmpty();
    }

    public void add(String sha256, int width, int height, long bytes) {
        store.write(c -> {
            try (var insert = c.prepareStatement("INSERT OR IGNORE INTO image (sha256, width, height, bytes) VALUES (?, ?, ?, ?)")) {
                insert.setString(1, sha256);
                insert.setInt(2, width);
                insert.setInt(3, height);
                insert.setLong(4, bytes);
                return insert.executeUpdate();
            }
        });
    }
}
