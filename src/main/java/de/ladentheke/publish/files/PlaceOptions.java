package de.ladentheke.publish.files;

import static de.ladentheke.publish.setup.ChannelOption.DAV;
import static de.ladentheke.publish.setup.ChannelOption.FILE;
import static de.ladentheke.publish.setup.ChannelOption.FOLDER;
import static de.ladentheke.publish.setup.ChannelOption.HOST;
import static de.ladentheke.publish.setup.ChannelOption.HOST_KEY;
import static de.ladentheke.publish.setup.ChannelOption.KEY_FILE;
import static de.ladentheke.publish.setup.ChannelOption.PORT;
import static de.ladentheke.publish.setup.ChannelOption.TARGET;
import static de.ladentheke.publish.setup.ChannelOption.USER;

import de.ladentheke.publish.http.Connection;
import de.ladentheke.publish.setup.ChannelOption;
import de.ladentheke.text.Messages;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A place for files as the options of a channel name it, by the keys of {@link ChannelOption}: the target, and what it needs. */
public record PlaceOptions(Map<String, String> options) {
    private static final int SSH = 22;
    private static final int LARGEST_PORT = 65_535;

    /** The first option that is missing or cannot be right, if any; its name for people: {@link #label}. */
    public Optional<String> wrong() {
        return switch (option(TARGET)) {
            case "folder" -> path(FOLDER) == null ? Optional.of(FOLDER) : Optional.empty();
            case "zip" -> path(FILE) == null || !option(FILE).toLowerCase(Locale.ROOT).endsWith(".zip") ? Optional.of(FILE) : Optional.empty();
            case "sftp" -> wrongSftp();
            case "webdav" -> Connection.address(option(DAV)).isEmpty() ? Optional.of(DAV) : Optional.empty();
            default -> Optional.of(TARGET);
        };
    }

    /**
     * @param secret the password, or the passphrase of the key file
     * @throws IllegalArgumentException where something is {@link #wrong}
     */
    public FilePlace place(String secret) {
        wrong().ifPresent(key -> {
            throw new IllegalArgumentException(key);
        });
        return switch (option(TARGET)) {
            case "folder" -> new FilePlace.Folder(path(FOLDER));
            case "zip" -> new FilePlace.Zip(path(FILE));
            case "sftp" -> new FilePlace.Sftp(option(HOST), port(), option(USER), path(KEY_FILE), secret, option(FOLDER), option(HOST_KEY));
            default -> new FilePlace.WebDav(URI.create(option(DAV)), option(USER), secret);
        };
    }

    /**
     * Unlike that of all other places, the same on every start; empty where something is {@link #wrong}. Servers tell large
     * letters from small ones, in all but their own names.
     */
    public Optional<String> key() {
        return wrong().isPresent() ? Optional.empty() : Optional.of(switch (place("")) {
            case FilePlace.Folder one -> one.folder().normalize().toString();
            case FilePlace.Zip one -> one.file().normalize().toString();
            case FilePlace.Sftp one -> "sftp://" + one.user() + "@" + one.host().toLowerCase(Locale.ROOT) + ":" + one.port() + "/" + one.folder().replaceFirst("/+$", "");
            case FilePlace.WebDav one -> (one.address().getScheme() + "://" + one.address().getAuthority()).toLowerCase(Locale.ROOT) + one.address().getRawPath();
        });
    }

    /** Takes up to a minute: never on the FX thread. */
    public Connection check(String secret) {
        return wrong().map(key -> new Connection(Connection.Outcome.OPTION, label(key))).orElseGet(() -> place(secret).check());
    }

    /** What a form calls the option {@code key}. */
    public static String label(String key) {
        return Messages.of(PlaceOptions.class).get("option." + key);
    }

    private Optional<String> wrongSftp() {
        if (!option(HOST).matches("[A-Za-z0-9.:_-]+")) {
            return Optional.of(HOST);
        }
        if (port() < 1 || port() > LARGEST_PORT) {
            return Optional.of(PORT);
        }
        if (option(USER).isEmpty()) {
            return Optional.of(USER);
        }
        return option(KEY_FILE).isEmpty() || path(KEY_FILE) != null ? Optional.empty() : Optional.of(KEY_FILE);
    }

    private int port() {
        return option(PORT).isEmpty() ? SSH : option(PORT).matches("\\d{1,5}") ? Integer.parseInt(option(PORT)) : 0;
    }

    /** Absolute, or null. */
    private Path path(String key) {
        try {
            var path = Path.of(option(key));
            return path.isAbsolute() ? path : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private String option(String key) {
        return options.getOrDefault(key, "").strip();
    }
}
