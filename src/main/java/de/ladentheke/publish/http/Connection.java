package de.ladentheke.publish.http;

import de.ladentheke.publish.ChannelException;
import de.ladentheke.publish.TryLaterException;
import de.ladentheke.text.Messages;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import javax.net.ssl.SSLException;

/**
 * What a connection test found.
 *
 * @param place its name where it told it, else empty
 */
public record Connection(Outcome outcome, String place) {
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
        /** Something answers, but nothing that this channel can publish to. */
        NOT_A_MARKETPLACE,
        TOKEN,
        SHOP,
        /** There, but busy or out of order. */
        LATER
    }

    public boolean ok() {
        return outcome == Outcome.OK;
    }

    /** What is wrong and what to do, for people. */
    public String sentence() {
        return Messages.of(Connection.class).get("check." + outcome.name().toLowerCase(Locale.ROOT), place);
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
                default -> Outcome.NOT_A_MARKETPLACE;
            };
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
