package de.ladentheke.publish.files;

import de.ladentheke.publish.channel.ChannelException.Reason;
import de.ladentheke.publish.channel.ChannelException;
import de.ladentheke.publish.http.Connection.Outcome;
import de.ladentheke.publish.http.Connection;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Set;

/** Where an owner wants files to go. */
public sealed interface FilePlace {
    /** Of these the detail is for people: the fingerprint, the file. */
    Set<Reason> TOLD = Set.of(Reason.HOST_KEY_UNKNOWN, Reason.HOST_KEY_CHANGED, Reason.FOREIGN_FILES);

    /** On this computer, a stick or a drive of the network; it must be there. */
    record Folder(Path folder) implements FilePlace {
        @Override
        public FileTarget open() throws IOException {
            return new FolderTarget(folder);
        }

        @Override
        public String name() {
            return folder.toString();
        }
    }

    /** One file that the owner uploads or passes on. */
    record Zip(Path file) implements FilePlace {
        @Override
        public FileTarget open() throws IOException {
            return new ZipTarget(file);
        }

        @Override
        public String name() {
            return String.valueOf(file.toAbsolutePath().getParent());
        }
    }

    /**
     * Web space over SSH.
     *
     * @param port     22 as a rule
     * @param keyFile  OpenSSH or PEM private key, or null for the password
     * @param secret   the password, or the key file's passphrase (empty where it has none)
     * @param folder   as the server names it: absolute, or from the log-in's home; empty for that home
     * @param hostKey  the fingerprint that the owner confirmed ({@code SHA256:…}), empty where none was yet
     */
    record Sftp(String host, int port, String user, Path keyFile, String secret, String folder, String hostKey) implements FilePlace {
        @Override
        public FileTarget open() throws IOException {
            return SftpTarget.connect(this);
        }

        @Override
        public String name() {
            return folder.isEmpty() ? "/" : folder;
        }

        @Override
        public String toString() {
            return "sftp://" + user + "@" + host + ":" + port + "/" + folder;
        }
    }

    /** A folder of a WebDAV server, as Nextcloud has. @param address https, or http on this computer */
    record WebDav(URI address, String user, String password) implements FilePlace {
        public WebDav {
            address = address.toString().endsWith("/") ? address : URI.create(address + "/");
        }

        @Override
        public FileTarget open() {
            return new WebDavTarget(this);
        }

        @Override
        public String name() {
            return address.getPath();
        }

        @Override
        public String toString() {
            return address.toString();
        }
    }

    /** Takes up to half a minute where the line is bad. */
    FileTarget open() throws IOException;

    /** The folder, for people. */
    String name();

    /** Writes a small file, reads it and removes it again. Takes up to a minute: never on the FX thread. */
    default Connection check() {
        try (var target = open()) {
            return new Connection(Probe.kept(target) ? Outcome.OK : Outcome.NOT_A_FOLDER, name());
        } catch (ChannelException e) {
            return Connection.failed(e, TOLD.contains(e.reason()) ? e.getMessage() : name());
        } catch (IOException e) {
            return Connection.failed(e, name());
        }
    }
}
