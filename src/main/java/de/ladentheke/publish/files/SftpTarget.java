package de.ladentheke.publish.files;

import de.ladentheke.publish.channel.ChannelException.Reason;
import de.ladentheke.publish.channel.ChannelException;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.apache.sshd.sftp.client.SftpClient.Attribute;
import org.apache.sshd.sftp.client.SftpClient.Attributes;
import org.apache.sshd.sftp.client.SftpClient.CopyMode;
import org.apache.sshd.sftp.client.SftpClient.OpenMode;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.extensions.openssh.OpenSSHPosixRenameExtension;
import org.apache.sshd.sftp.common.SftpConstants;
import org.apache.sshd.sftp.common.SftpException;

/** A folder of web space, over one SSH connection. */
final class SftpTarget implements FileTarget {
    private static final int RENAMES_OVER_FILES = 5;

    private final SshConnection connection;
    private final SftpClient client;
    private final String folder;
    private final Set<String> folders = ConcurrentHashMap.newKeySet();

    private SftpTarget(SshConnection connection, String folder) throws IOException {
        this.connection = connection;
        client = connection.files();
        this.folder = folder.isEmpty() ? "" : folder.endsWith("/") ? folder : folder + "/";
        if (!isFolder(folder.isEmpty() ? "." : folder)) {
            throw new ChannelException(Reason.FOLDER_MISSING, folder);
        }
    }

    static SftpTarget connect(FilePlace.Sftp place) throws IOException {
        var connection = SshConnection.open(place);
        try {
            return new SftpTarget(connection, place.folder());
        } catch (IOException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    @Override
    public Optional<byte[]> read(String path) throws IOException {
        try (var in = client.read(resolve(path))) {
            return Optional.of(in.readAllBytes());
        } catch (SftpException e) {
            if (missing(e)) {
                return Optional.empty();
            }
            throw told(e);
        }
    }

    @Override
    public void write(String path, FileContent content) throws IOException {
        makeFolders(path);
        try (var in = content.open(); var out = client.write(resolve(path), OpenMode.Create, OpenMode.Write, OpenMode.Truncate)) {
            in.transferTo(out);
        } catch (SftpException e) {
            throw e.getStatus() == SftpConstants.SSH_FX_FAILURE ? new ChannelException(Reason.NO_SPACE, e.toString()) : told(e);
        }
    }

    @Override
    public boolean move(String from, String to) throws IOException {
        makeFolders(to);
        try {
            replace(resolve(from), resolve(to));
            return true;
        } catch (SftpException e) {
            if (missing(e)) {
                return false;
            }
            throw told(e);
        }
    }

    @Override
    public void remove(String path) throws IOException {
        try {
            client.remove(resolve(path));
        } catch (SftpException e) {
            if (!missing(e)) {
                throw told(e);
            }
        }
    }

    @Override
    public Map<String, Stamp> list(String path) throws IOException {
        var found = new HashMap<String, Stamp>();
        try {
            for (var file : client.readDir(path.isEmpty() ? folder.isEmpty() ? "." : folder : resolve(path))) {
                if (!file.getAttributes().isDirectory()) {
                    found.put(file.getFilename(), stamp(file.getAttributes()));
                }
            }
        } catch (SftpException e) {
            if (!missing(e)) {
                throw told(e);
            }
        }
        return found;
    }

    @Override
    public Optional<Stamp> stamp(String path) throws IOException {
        try {
            return Optional.of(stamp(client.stat(resolve(path))));
        } catch (SftpException e) {
            if (missing(e)) {
                return Optional.empty();
            }
            throw told(e);
        }
    }

    private static Stamp stamp(Attributes told) {
        return new Stamp(told.getFlags().contains(Attribute.Size) ? told.getSize() : -1,
                told.getModifyTime() == null ? -1 : told.getModifyTime().to(TimeUnit.SECONDS));
    }

    @Override
    public int lanes() {
        return 8;
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }

    /** Old servers know no way to do it at one blow: there the old file is gone for a moment. */
    private void replace(String from, String to) throws IOException {
        var rename = client.getExtension(OpenSSHPosixRenameExtension.class);
        if (rename != null && rename.isSupported()) {
            rename.posixRename(from, to);
        } else if (client.getVersion() >= RENAMES_OVER_FILES) {
            client.rename(from, to, CopyMode.Overwrite);
        } else if (exists(from)) {
            if (exists(to)) {
                client.remove(to);
            }
            client.rename(from, to);
        } else {
            throw new SftpException(SftpConstants.SSH_FX_NO_SUCH_FILE, from);
        }
    }

    private void makeFolders(String path) throws IOException {
        var parent = Paths.folder(path);
        if (parent.isEmpty() || folders.contains(parent)) {
            return;
        }
        makeFolders(parent);
        try {
            client.mkdir(resolve(parent));
        } catch (SftpException e) {
            if (!isFolder(resolve(parent))) {
                throw told(e);
            }
        }
        folders.add(parent);
    }

    private boolean isFolder(String path) throws IOException {
        try {
            return client.stat(path).isDirectory();
        } catch (SftpException e) {
            if (missing(e)) {
                return false;
            }
            throw told(e);
        }
    }

    private boolean exists(String path) throws IOException {
        try {
            client.stat(path);
            return true;
        } catch (SftpException e) {
            if (missing(e)) {
                return false;
            }
            throw e;
        }
    }

    private String resolve(String path) {
        return folder + Paths.checked(path);
    }

    private static boolean missing(SftpException problem) {
        return problem.getStatus() == SftpConstants.SSH_FX_NO_SUCH_FILE || problem.getStatus() == SftpConstants.SSH_FX_NO_SUCH_PATH;
    }

    private static IOException told(SftpException problem) {
        return switch (problem.getStatus()) {
            case SftpConstants.SSH_FX_PERMISSION_DENIED, SftpConstants.SSH_FX_WRITE_PROTECT -> new ChannelException(Reason.NOT_WRITABLE, problem.toString());
            case SftpConstants.SSH_FX_NO_SPACE_ON_FILESYSTEM, SftpConstants.SSH_FX_QUOTA_EXCEEDED -> new ChannelException(Reason.NO_SPACE, problem.toString());
            default -> problem;
        };
    }
}
