package de.ladentheke.publish.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A small file that is written, moved, read and removed: what a publication does. */
final class Probe {
    private static final String NAME = "ladentheke-probe.txt";
    private static final String BESIDE = NAME + ".neu";
    private static final byte[] TEXT = "Ladentheke".getBytes(StandardCharsets.UTF_8);

    private Probe() {}

    /** Whether the target keeps what it takes. */
    static boolean kept(FileTarget target) throws IOException {
        try {
            target.write(BESIDE, FileContent.of(TEXT));
            target.move(BESIDE, NAME);
            var kept = target.read(NAME);
            target.remove(NAME);
            return kept.isPresent() && Arrays.equals(kept.get(), TEXT);
        } catch (IOException e) {
            leaveNothing(target);
            throw e;
        }
    }

    private static void leaveNothing(FileTarget target) {
        for (var name : new String[] {BESIDE, NAME}) {
            try {
                target.remove(name);
            } catch (IOException e) {
                // the first failure is the one to tell
            }
        }
    }
}
