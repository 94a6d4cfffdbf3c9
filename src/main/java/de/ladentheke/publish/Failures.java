package de.ladentheke.publish;

import de.ladentheke.text.Messages;
import java.io.IOException;
import java.util.Locale;

/** Why a publication did not come to its end: a short key for the database, a sentence for people. */
final class Failures {
    private Failures() {}

    static String key(IOException problem) {
        return switch (problem) {
            case ChannelException refused -> refused.reason().name().toLowerCase(Locale.ROOT);
            case LineException line -> line.reason().name().toLowerCase(Locale.ROOT);
            case DiskFullException e -> "disk_full";
            case RevisionChangedException e -> "other_pc";
            case TryLaterException e -> "busy";
            default -> "offline";
        };
    }

    static String sentence(String key) {
        return Messages.of(Failures.class).get("channel." + key);
    }
}
