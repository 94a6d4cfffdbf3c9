package de.ladentheke.publish.marketplace;

import de.ladentheke.publish.channel.ChannelException.Reason;
import de.ladentheke.publish.channel.ChannelException;
import de.ladentheke.publish.channel.ImageRefusedException;
import de.ladentheke.publish.http.HttpLine;
import de.ladentheke.text.Sha256;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Sends photos; a large one that was cut on its way goes on where it was. */
final class MarketImages {
    /** Smaller ones are sent whole: asking how much of them arrived costs as much time as sending them. */
    private static final long LARGE = 256 << 10;

    private final HttpLine line;
    private final Duration patience;

    MarketImages(HttpLine line, Duration patience) {
        this.line = line;
        this.patience = patience;
    }

    /** @param resumable whether the marketplace keeps the part of a photo that arrived */
    void put(String sha256, Path photo, boolean resumable) throws IOException {
        if (resumable && Files.size(photo) >= LARGE) {
            goOn(sha256, photo);
        } else {
            whole(sha256, photo);
        }
    }

    /** Empty where the marketplace does not have it, or gives none back. */
    Optional<byte[]> get(String sha256) throws IOException {
        var answer = line.exchange(line.request("api/v1/images/" + sha256).GET(), patience);
        return answer.statusCode() == 404 || answer.statusCode() == 405 ? Optional.empty() : Optional.of(named(sha256, line.checked(answer).body()));
    }

    private static byte[] named(String sha256, byte[] photo) throws ChannelException {
        if (Sha256.of(photo).equals(sha256)) {
            return photo;
        }
        throw new ChannelException(ChannelException.Reason.PROTOCOL, "another photo than was asked for");
    }

    private void whole(String sha256, Path photo) throws IOException {
        var request = line.request("api/v1/images/" + sha256).header("Content-Type", type(photo)).PUT(BodyPublishers.ofFile(photo));
        stored(line.send(request, patience));
    }

    private void goOn(String sha256, Path photo) throws IOException {
        var path = "api/v1/images/" + sha256 + "/upload";
        var found = line.send(line.request(path).HEAD(), patience);
        if (header(found, "Upload-Complete").equals("?1")) {
            return;
        }
        var bytes = Files.readAllBytes(photo);
        var from = offset(found);
        var request = line.request(path).header("Content-Type", "application/partial-upload")
                .header("Upload-Offset", String.valueOf(from)).header("Upload-Complete", "?1")
                .method("PATCH", BodyPublishers.ofByteArray(bytes, (int) Math.min(from, bytes.length), (int) Math.max(0, bytes.length - from)));
        var answer = line.exchange(request, patience);
        if (answer.statusCode() == 409) {
            throw new IOException("another part has arrived meanwhile");
        }
        if (from > 0 && damaged(answer)) {
            throw new IOException("damaged on its way: again from its beginning");
        }
        stored(line.checked(answer));
    }

    private static boolean damaged(HttpResponse<byte[]> answer) throws IOException {
        return answer.statusCode() == 422 && HttpLine.json(answer.body()).path("error").asText().equals("hash");
    }

    private static void stored(HttpResponse<byte[]> answer) throws IOException {
        if (answer.statusCode() == 422) {
            throw new ImageRefusedException(HttpLine.json(answer.body()).path("message").asText(""));
        }
    }

    private static long offset(HttpResponse<byte[]> answer) throws ChannelException {
        var offset = header(answer, "Upload-Offset");
        if (!offset.matches("\\d{1,15}")) {
            throw new ChannelException(Reason.NOT_A_MARKETPLACE, "an answer without Upload-Offset");
        }
        return Long.parseLong(offset);
    }

    private static String header(HttpResponse<byte[]> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static String type(Path photo) {
        return photo.toString().endsWith(".webp") ? "image/webp" : "image/jpeg";
    }
}
