package de.ladentheke.publish.files;

import de.ladentheke.publish.channel.ChannelException.Reason;
import de.ladentheke.publish.channel.ChannelException;
import de.ladentheke.publish.channel.TryLaterException;
import de.ladentheke.publish.http.HttpLine;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A folder of a WebDAV server. */
final class WebDavTarget implements FileTarget {
    private static final Duration SHORT = Duration.ofSeconds(30);
    /** Of a hundred thousand files. */
    private static final Duration LISTING = Duration.ofMinutes(5);
    private static final int MULTI_STATUS = 207;
    /** Slower lines than this break off. */
    private static final long BYTES_PER_SECOND = 8_000;
    private static final int NOT_FOUND = 404;
    /** To MKCOL, where the folder is there. */
    private static final int EXISTS = 405;

    private final HttpLine line;
    private final String folder;
    private final Set<String> folders = new HashSet<>();
    private boolean isWebDav;

    WebDavTarget(FilePlace.WebDav place) {
        var basic = Base64.getEncoder().encodeToString((place.user() + ":" + place.password()).getBytes(StandardCharsets.UTF_8));
        line = new HttpLine(place.address(), place.user().isEmpty() ? Map.of() : Map.of("Authorization", "Basic " + basic), answer -> false);
        folder = place.name();
    }

    @Override
    public Optional<byte[]> read(String path) throws IOException {
        var answer = line.exchange(line.request(Paths.checked(path)).GET(), SHORT);
        return answer.statusCode() == NOT_FOUND ? Optional.empty() : Optional.of(checked(answer).body());
    }

    @Override
    public void write(String path, FileContent content) throws IOException {
        checkServer();
        makeFolders(Paths.checked(path));
        checked(line.exchange(line.request(path).PUT(body(content)), SHORT.plusSeconds(content.size() / BYTES_PER_SECOND)));
    }

    @Override
    public boolean move(String from, String to) throws IOException {
        checkServer();
        makeFolders(Paths.checked(to));
        var answer = line.exchange(line.request(Paths.checked(from)).method("MOVE", BodyPublishers.noBody())
                .header("Destination", line.uri(to).toString()).header("Overwrite", "T"), SHORT);
        return answer.statusCode() != NOT_FOUND && checked(answer) != null;
    }

    @Override
    public void remove(String path) throws IOException {
        var answer = line.exchange(line.request(Paths.checked(path)).DELETE(), SHORT);
        if (answer.statusCode() != NOT_FOUND) {
            checked(answer);
        }
    }

    @Override
    public Map<String, Stamp> list(String path) throws IOException {
        return told(path.isEmpty() ? "" : Paths.checked(path) + "/", "1");
    }

    @Override
    public Optional<Stamp> stamp(String path) throws IOException {
        return told(Paths.checked(path), "0").values().stream().findFirst();
    }

    private Map<String, Stamp> told(String path, String depth) throws IOException {
        var answer = line.exchange(line.request(path).method("PROPFIND", BodyPublishers.ofString(DavListing.QUESTION))
                .header("Depth", depth).header("Content-Type", "application/xml"), LISTING);
        if (answer.statusCode() == NOT_FOUND) {
            return Map.of();
        }
        if (checked(answer).statusCode() != MULTI_STATUS) {
            throw new ChannelException(Reason.NOT_A_FOLDER, "HTTP " + answer.statusCode() + " to PROPFIND");
        }
        return DavListing.of(answer.body());
    }

    @Override
    public int lanes() {
        return 6;
    }

    @Override
    public void close() {
        line.close();
    }

    /** Asked for once in a run: servers answer in different ways to a file whose folder is missing. */
    private synchronized void makeFolders(String path) throws IOException {
        var parent = Paths.folder(path);
        if (parent.isEmpty() || folders.contains(parent)) {
            return;
        }
        makeFolders(parent);
        var answer = line.exchange(line.request(parent + "/").method("MKCOL", BodyPublishers.noBody()), SHORT);
        if (answer.statusCode() != EXISTS) {
            checked(answer);
        }
        folders.add(parent);
    }

    /** That a log-in page of a hotel takes everything and keeps nothing must not count as published. */
    private synchronized void checkServer() throws IOException {
        if (isWebDav) {
            return;
        }
        var answer = line.exchange(line.request("").method("PROPFIND", BodyPublishers.noBody()).header("Depth", "0"), SHORT);
        if (answer.statusCode() == NOT_FOUND) {
            throw new ChannelException(Reason.FOLDER_MISSING, folder);
        }
        if (checked(answer).statusCode() != MULTI_STATUS) {
            throw new ChannelException(Reason.NOT_A_FOLDER, "HTTP " + answer.statusCode() + " to PROPFIND");
        }
        isWebDav = true;
    }

    private HttpResponse<byte[]> checked(HttpResponse<byte[]> answer) throws IOException {
        var status = answer.statusCode();
        return switch (status) {
            case 401 -> throw new ChannelException(Reason.PASSWORD_REFUSED, "HTTP 401");
            case 403 -> throw new ChannelException(Reason.NOT_WRITABLE, "HTTP 403");
            case 423 -> throw new TryLaterException("HTTP 423", Duration.ZERO);
            case 507 -> throw new ChannelException(Reason.NO_SPACE, "HTTP 507");
            case 408, 413, 425, 429 -> line.checked(answer);
            default -> {
                if (status / 100 == 3 || status / 100 == 4) {
                    throw new ChannelException(Reason.NOT_A_FOLDER, "HTTP " + status);
                }
                yield line.checked(answer);
            }
        };
    }

    /** With its length: many servers take no other. */
    private static BodyPublisher body(FileContent content) {
        return content.size() == 0 ? BodyPublishers.noBody() : BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(() -> open(content)), content.size());
    }

    private static InputStream open(FileContent content) {
        try {
            return content.open();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
