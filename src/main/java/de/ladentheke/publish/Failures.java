package de.ladentheke.publish;

import de.ladentheke.publish.channel.ChannelException;
import de.ladentheke.publish.channel.LineException;
import de.ladentheke.publish.channel.RevisionChangedException;
import de.ladentheke.publish.channel.TryLaterException;
import de.ladentheke.text.Messages;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;

/** Why a publication did not come to its end: a short key for the database, a sentence for people. */
final class Failures {
    private static final Pattern NO_ROOM = Pattern.compile("(?i)no space left|not enough space|disk is full|quota exceeded");
    private static final String NO_LINE = "offline";

    private Failures() {}

    static String key(IOException problem) {
        return switch (problem) {
            case ChannelException refused -> refused.reason().name().toLowerCase(Locale.ROOT);
            case LineException line -> line.reason().name().toLowerCase(Locale.ROOT);
            case DiskFullException e -> "disk_full";
            case RevisionChangedException e -> "other_pc";
            case TryLaterException e -> "busy";
            default -> noRoom(problem) ? "disk_full" : NO_LINE;
        };
    }

    /** Java says it in the system's words only. */
    private static boolean noRoom(Throwable problem) {
        for (var cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException && NO_ROOM.matcher(String.valueOf(cause.getMessage())).find()) {
                return true;
            }
        }
        return false;
    }

    static String sentence(String key) {
        return Messages.of(Failures.class).get("channel." + key);
    }

    static String sentence(String key, boolean waits) {
        return sentence(!waits && key.equals(NO_LINE) ? "unreachable" : key);
    }
}
