package de.ladentheke.photos.web;

import de.ladentheke.photos.FetchException;
import de.ladentheke.photos.FetchException.Reason;
import de.ladentheke.photos.PictureFetcher;
import de.ladentheke.photos.PictureFiles;
import java.io.IOException;
import java.net.IDN;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import javax.net.ssl.SSLException;

/**
 * Fetches pictures over http and https from public machines only. A name is resolved once; the connection goes to the
 * very address that was checked, and every redirect is checked again. No cookies, no passwords, no proxies.
 */
public final class WebPictures implements PictureFetcher {
    static final int MOST_BYTES = 16 << 20;
    private static final int MOST_REDIRECTS = 3;
    private static final int LONGEST_ADDRESS = 2_000;

    private final AddressRule rule;
    private final AddressRule.Resolver resolver;
    private final Duration patience;

    public WebPictures() {
        this(AddressRule.PUBLIC, InetAddress::getAllByName, Duration.ofSeconds(20));
    }

    /** @param patience for one picture with all its redirects */
    WebPictures(AddressRule rule, AddressRule.Resolver resolver, Duration patience) {
        this.rule = rule;
        this.resolver = resolver;
        this.patience = patience;
    }

    @Override
    public byte[] fetch(String address) throws FetchException {
        var deadline = System.nanoTime() + patience.toNanos();
        var target = parsed(address, address);
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            var answer = ask(target, address, deadline);
            if (answer.location() == null) {
                return picture(answer, address);
            }
            target = parsed(target.resolve(encoded(answer.location())).toString(), address);
        }
        throw new FetchException(Reason.TOO_MANY_REDIRECTS, address, null);
    }

    private WebAnswer ask(URI target, String address, long deadline) throws FetchException {
        var machine = checked(target.getHost(), address);
        try (var connection = new WebConnection(target, machine, deadline)) {
            return connection.get(MOST_BYTES);
        } catch (SSLException e) {
            throw new FetchException(late(deadline) ? Reason.TOO_SLOW : Reason.INSECURE, address, e);
        } catch (WebAnswer.TooLarge e) {
            throw new FetchException(Reason.TOO_LARGE, address, e);
        } catch (IOException | RuntimeException e) {
            throw new FetchException(late(deadline) ? Reason.TOO_SLOW : Reason.NO_ANSWER, address, e);
        }
    }

    /** All addresses of the name must be public: one that is not would be asked the next time. */
    private InetAddress checked(String host, String address) throws FetchException {
        try {
            var found = resolver.resolve(host.startsWith("[") ? host.substring(1, host.length() - 1) : host);
            for (var one : found) {
                if (!rule.allows(one)) {
                    throw new FetchException(Reason.PRIVATE, address, null);
                }
            }
            return found[0];
        } catch (UnknownHostException e) {
            throw new FetchException(Reason.UNKNOWN_HOST, address, e);
        }
    }

    private static byte[] picture(WebAnswer answer, String address) throws FetchException {
        switch (answer.status()) {
            case 200 -> { }
            case 404, 410 -> throw new FetchException(Reason.NOT_THERE, address, null);
            case 401, 403, 407, 451 -> throw new FetchException(Reason.REFUSED, address, null);
            default -> throw new FetchException(Reason.SERVER, address, null);
        }
        if (!PictureFiles.looksLikePicture(answer.body())) {
            throw new FetchException(Reason.NOT_A_PICTURE, address, null);
        }
        return answer.body();
    }

    private static URI parsed(String text, String address) throws FetchException {
        try {
            var uri = new URI(encoded(text.strip()));
            var scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            if (text.length() > LONGEST_ADDRESS || !scheme.matches("https?") || uri.getHost() == null || uri.getRawUserInfo() != null) {
                throw new FetchException(Reason.NO_ADDRESS, address, null);
            }
            return uri;
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new FetchException(Reason.NO_ADDRESS, address, e);
        }
    }

    /** As browsers do: umlauts in the name of the machine by IDNA, in the rest by UTF-8, blanks as {@code %20}. */
    private static String encoded(String text) {
        if (!text.matches("(?is)https?://.*")) {
            return escaped(text);
        }
        int start = text.indexOf("//") + 2;
        int end = start;
        while (end < text.length() && "/?#".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        var host = text.substring(start, end);
        var ascii = host.chars().allMatch(c -> c < 128) ? host : IDN.toASCII(host);
        return text.substring(0, start) + ascii + escaped(text.substring(end));
    }

    private static String escaped(String text) {
        var result = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            int c = b & 0xff;
            if (c <= ' ' || c >= 127 || "\"<>\\^`{|}".indexOf(c) >= 0) {
                result.append('%').append(String.format("%02X", c));
            } else {
                result.append((char) c);
            }
        }
        return result.toString();
    }

    private static boolean late(long deadline) {
        return System.nanoTime() >= deadline;
    }
}
