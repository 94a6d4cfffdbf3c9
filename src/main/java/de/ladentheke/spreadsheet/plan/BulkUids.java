package de.ladentheke.spreadsheet.plan;

import de.ladentheke.catalogue.Uids;
import java.security.SecureRandom;
import java.util.SplittableRandom;

/** UUIDv7 one after another in ascending order, so that their index only grows at its end. */
final class BulkUids {
    private final SplittableRandom random = new SplittableRandom(new SecureRandom().nextLong());
    private final long start = System.currentTimeMillis();
    private long made;

    byte[] next() {
        var uid = Uids.at(start + (made >>> 12), (int) (made & 0xfff), random.nextLong());
        made++;
        return Uids.bytes(uid);
    }
}
