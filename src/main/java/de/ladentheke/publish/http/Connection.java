package de.ladentheke.publish.http;

import de.ladentheke.publish.channel.ChannelException;
import de.ladentheke.publish.channel.LineException;
import de.ladentheke.publish.channel.TryLaterException;
import de.ladentheke.text.Messages;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import javax.net.ssl.SSLException;

/**
 * What a connection test found.
 *
 * @param place      its name where it told it, else empty; the folder, or the fingerprint of the server's key, where the
 *                   outcome is about that
 * @param clockAhead how far the clock there is ahead of this computer's
 */
public record Connection(Outcome outcome, String place, Duration clockAhead) {
    /** Each has a sentence. */
    public enum Outcome {
        OK,
        /** No address at all, or one that cannot be read. */
        ADDRESS,
        /** http to another computer. */
        NOT_SECURE,
        /** The name of the computer is not known, or nothing answers: a typing mistake or no internet. */
        NO_LINE,
        /** Its certificate is not valid. */
        CERTIFICATE,
        /** Its certificate only seems invalid because this computer's date or time is wrong. */
        CLOCK,
        /** A web page answers in its stead: the Wi-Fi wants somebody to sign in first. */
        CAPTIVE_PORTAL,
        /** Something answers, but nothing that this channel can publish to. */
        NOT_A_MARKETPLACE,
        /** The right kind of place, but its operators have not prepared it for shops. */
        NOT_SET_UP,
        TOKEN,
        SHOP,
        /** All is well, but with this access no photo can be sent. */
        NO_PHOTOS,
        /** There, but busy or out of order. */
        LATER,
        /** Something is missing in the form: the place is its label. */
        OPTION,
        /** Of places that take files: user name, password or key file. */
        PASSWORD,
        /** A server that was never met: the owner compares the fingerprint, which is then remembered. */
        HOST_KEY_UNKNOWN,
        HOST_KEY_CHANGED,
        NOT_A_FOLDER,
        FOLDER_MISSING,
        NOT_WRITABLE,
        NO_SPACE,
        /** Something lies there that is not ours to replace. */
        FOREIGN_FILES
    }

    public Connection(Outcome outcome, String place) {
        this(outcome, place, Duration.ZERO);
    }

    /** Tells of this computer's clock as well, where it is wrong by more than five minutes. */
    public Connection over(HttpLine line) {
        return new Connection(outcome, place, line.clockAhead());
    }

    public boolean ok() {
        return outcome == Outcome.OK;
    }

    /** What is wrong and what to do, for people. */
    public String sentence() {
        var words = Messages.of(Connection.class);
        var sentence = words.get("check." + outcome.name().toLowerCase(Locale.ROOT), place);
        return TlsFailure.wrong(clockAhead) ? sentence + " " + clock(words) : sentence;
    }

    private String clock(Messages words) {
        var minutes = clockAhead.abs().toMinutes();
        var unit = minutes < 2 * 60 ? "minutes" : minutes < 2 * 24 * 60 ? "hours" : "days";
        var count = switch (unit) {
            case "minutes" -> minutes;
            case "hours" -> (minutes + 30) / 60;
            default -> (minutes + 12 * 60) / (24 * 60);
        };
        return words.get(clockAhead.isNegative() ? "check.clock.fast" : "check.clock.slow", words.get("clock." + unit, count));
    }

    /** What a failed attempt to talk to {@code place} means. */
    public static Connection failed(IOException problem, String place) {
        return new Connection(outcome(problem), place);
    }

    /** The http or https address that a person typed; empty where it is none. */
    public static Optional<URI> address(String text) {
        try {
            var uri = URI.create(text.strip());
            var http = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return http && uri.getHost() != null && uri.getUserInfo() == null && uri.getQuery() == null && uri.getFragment() == null
                    ? Optional.of(uri) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Outcome outcome(IOException problem) {
        if (problem instanceof ChannelException refused) {
            return switch (refused.reason()) {
                case TOKEN_REFUSED -> Outcome.TOKEN;
                case UNKNOWN_SHOP -> Outcome.SHOP;
                case NOT_SECURE -> Outcome.NOT_SECURE;
                case PASSWORD_REFUSED -> Outcome.PASSWORD;
                case HOST_KEY_UNKNOWN -> Outcome.HOST_KEY_UNKNOWN;
                case HOST_KEY_CHANGED -> Outcome.HOST_KEY_CHANGED;
                case NOT_A_FOLDER -> Outcome.NOT_A_FOLDER;
                case FOLDER_MISSING -> Outcome.FOLDER_MISSING;
                case NOT_WRITABLE -> Outcome.NOT_WRITABLE;
                case NO_SPACE -> Outcome.NO_SPACE;
                case FOREIGN_FILES -> Outcome.FOREIGN_FILES;
                default -> Outcome.NOT_A_MARKETPLACE;
            };
        }
        if (problem instanceof LineException line) {
            return Outcome.valueOf(line.reason().name());
        }
        if (problem instanceof TryLaterException || String.valueOf(problem.getMessage()).startsWith("HTTP 5")) {
            return Outcome.LATER;
        }
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof SSLException) {
                return Outcome.CERTIFICATE;
            }
        }
        return Outcome.NO_LINE;
    }
}
