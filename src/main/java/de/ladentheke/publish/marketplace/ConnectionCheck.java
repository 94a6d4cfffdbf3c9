package de.ladentheke.publish.marketplace;

import de.ladentheke.publish.ChannelException;
import de.ladentheke.publish.TryLaterException;
import de.ladentheke.text.Messages;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import javax.net.ssl.SSLException;

/** Tries a marketplace's address and key before they are used, and says in plain words what is wrong. */
public final class ConnectionCheck {
    private static final Duration TIME = Duration.ofSeconds(15);

    /** What was found; each has a sentence. */
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
        /** Something answers, but no marketplace. */
        NOT_A_MARKETPLACE,
        TOKEN,
        SHOP,
        /** There, but busy or out of order. */
        LATER
    }

    /** @param marketplace its name where it told it, else empty */
    public record Result(Outcome outcome, String marketplace) {
        public boolean ok() {
            return outcome == Outcome.OK;
        }

        public String sentence() {
            return Messages.of(ConnectionCheck.class).get("check." + outcome.name().toLowerCase(java.util.Locale.ROOT), marketplace);
        }
    }

    private ConnectionCheck() {}

    /** Takes up to half a minute: never on the FX thread. */
    public static Result check(String address, String shop, String token) {
        var uri = parse(address);
        if (uri == null) {
            return new Result(Outcome.ADDRESS, "");
        }
        if (shop.isBlank()) {
            return new Result(Outcome.SHOP, "");
        }
        // header values bear no line breaks or letters beyond ASCII: such a token is none
        return token.strip().matches("[\\x21-\\x7e]+")
                ? check(MarketplaceAccess.of(uri, shop.strip(), token.strip())) : new Result(Outcome.TOKEN, "");
    }

    public static Result check(MarketplaceAccess access) {
        var name = "";
        try (var wire = new Wire(access); var channel = new MarketplaceChannel(access)) {
            name = name(wire);
            channel.manifest(null);
            return new Result(Outcome.OK, name);
        } catch (IOException e) {
            return new Result(outcome(e), name);
        }
    }

    private static String name(Wire wire) throws IOException {
        var info = Wire.json(wire.send(wire.request("api/v1/info").GET(), TIME).body());
        if (!info.path("api").isInt() || info.path("api").asInt() != 1) {
            throw new ChannelException(ChannelException.Reason.NOT_A_MARKETPLACE, "no known protocol");
        }
        return info.path("name").asText("");
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

    /** Whether it can be the address of a marketplace at all. */
    public static boolean isAddress(String text) {
        return parse(text) != null;
    }

    private static URI parse(String address) {
        try {
            var uri = URI.create(address.strip());
            var http = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return http && uri.getHost() != null && uri.getUserInfo() == null && uri.getQuery() == null && uri.getFragment() == null ? uri : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
