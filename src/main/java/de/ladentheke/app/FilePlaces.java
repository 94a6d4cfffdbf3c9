package de.ladentheke.app;

import de.ladentheke.publish.ChannelOption;
import de.ladentheke.publish.feed.FeedOptions;
import de.ladentheke.publish.files.FilePlace;
import de.ladentheke.publish.http.Connection;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where files of a channel go, from its options. */
final class FilePlaces {
    private static final int SSH = 22;

    private FilePlaces() {}

    /** Empty where the options do not name a place. */
    static Optional<FilePlace> of(Map<String, String> options, String secret) {
        var folder = option(options, ChannelOption.FOLDER);
        var user = option(options, ChannelOption.USER);
        return switch (option(options, ChannelOption.TARGET)) {
            case "zip" -> path(option(options, ChannelOption.FILE)).map(FilePlace.Zip::new);
            case "sftp" -> Optional.of(option(options, ChannelOption.HOST)).filter(host -> !host.isEmpty())
                    .map(host -> new FilePlace.Sftp(host, port(options), user, null, secret, folder, option(options, ChannelOption.HOST_KEY)));
            case "webdav" -> Connection.address(option(options, ChannelOption.DAV)).map(address -> new FilePlace.WebDav(address, user, secret));
            default -> path(folder).map(FilePlace.Folder::new);
        };
    }

    /** Unlike that of all others. */
    static Optional<String> key(Map<String, String> options) {
        return of(options, "").map(place -> switch (place) {
            case FilePlace.Folder one -> one.folder().toAbsolutePath().toString();
            case FilePlace.Zip one -> one.file().toAbsolutePath().toString();
            case FilePlace.Sftp one -> one.toString().toLowerCase(Locale.ROOT);
            case FilePlace.WebDav one -> one.toString().toLowerCase(Locale.ROOT);
        });
    }

    /** Pages and photos are looked for where the own web page of this program has them, or the photos that come along. */
    static FeedOptions feed(Map<String, String> options) {
        var all = new HashMap<>(options);
        var address = option(options, ChannelOption.ADDRESS);
        if (!address.isEmpty()) {
            var base = address.endsWith("/") ? address : address + "/";
            all.putIfAbsent("image", base + "fotos/{sha256}.jpg");
            if (!Boolean.parseBoolean(option(options, ChannelOption.PHOTOS))) {
                all.putIfAbsent("page", base + "artikel/{id}.html");
            }
        }
        return FeedOptions.of(all);
    }

    private static Optional<Path> path(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Path.of(text)).filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static int port(Map<String, String> options) {
        var port = option(options, ChannelOption.PORT);
        return port.matches("\\d{1,5}") ? Integer.parseInt(port) : SSH;
    }

    private static String option(Map<String, String> options, String key) {
        return options.getOrDefault(key, "").strip();
    }
}
