package de.ladentheke.publish.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.common.session.SessionContext;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.session.ServerSession;
import org.apache.sshd.sftp.server.FileHandle;
import org.apache.sshd.sftp.server.SftpEventListener;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;

/** A real SFTP server on this computer over a folder, that can hang up, be full or be replaced by another one. */
final class SftpServer implements AutoCloseable {
    static final String USER = "laden";
    static final String PASSWORD = "sehr geheim";

    private final SshServer server = SshServer.setUpDefaultServer();
    private final AtomicInteger writes = new AtomicInteger();
    private volatile int hangUpAt = -1;
    private volatile boolean full;
    private volatile boolean closed;
    private volatile String allowedKey = "";

    SftpServer(Path folder) throws IOException, GeneralSecurityException {
        this(folder, KeyUtils.generateKeyPair(KeyPairProvider.ECDSA_SHA2_NISTP256, 256), 0);
    }

    SftpServer(Path folder, KeyPair hostKey, int port) throws IOException {
        var sftp = new SftpSubsystemFactory();
        sftp.addSftpEventListener(new Faults());
        server.setPort(port);
        server.setHost("127.0.0.1");
        server.setKeyPairProvider(KeyPairProvider.wrap(hostKey));
        server.setPasswordAuthenticator((user, password, session) -> USER.equals(user) && PASSWORD.equals(password));
        server.setPublickeyAuthenticator((user, key, session) -> USER.equals(user) && KeyUtils.getFingerPrint(key).equals(allowedKey));
        server.setFileSystemFactory(new VirtualFileSystemFactory(folder));
        server.setSubsystemFactories(List.of(sftp));
        server.start();
    }

    int port() {
        return server.getPort();
    }

    FilePlace.Sftp place(String folder) {
        return new FilePlace.Sftp("127.0.0.1", port(), USER, null, PASSWORD, folder, fingerprint());
    }

    String fingerprint() {
        try {
            return KeyUtils.getFingerPrint(server.getKeyPairProvider().loadKeys((SessionContext) null).iterator().next().getPublic());
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    void allow(KeyPair key) {
        allowedKey = KeyUtils.getFingerPrint(key.getPublic());
    }

    /** In the middle of the n-th write from now on. */
    void hangUpAt(int write) {
        writes.set(0);
        hangUpAt = write;
    }

    void full(boolean noSpaceLeft) {
        full = noSpaceLeft;
    }

    void closed(boolean nothingMayBeWritten) {
        closed = nothingMayBeWritten;
    }

    private final class Faults implements SftpEventListener {
        @Override
        public void opening(ServerSession session, String remote, org.apache.sshd.sftp.server.Handle handle) throws IOException {
            if (closed && handle instanceof FileHandle) {
                throw new java.nio.file.AccessDeniedException(remote);
            }
        }

        @Override
        public void writing(ServerSession session, String remote, FileHandle file, long offset, byte[] data, int at, int length) throws IOException {
            if (full && length > 0) {
                throw new java.nio.file.FileSystemException(remote, null, "No space left on device");
            }
            if (writes.getAndIncrement() == hangUpAt) {
                session.close(true);
                throw new IOException("hung up");
            }
        }
    }

    static KeyPair keyFile(Path file, String passphrase) {
        try {
            var key = KeyUtils.generateKeyPair(KeyPairProvider.SSH_ED25519, 256);
            var options = new org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyEncryptionContext();
            options.setCipherType("256");
            options.setPassword(passphrase);
            try (var out = Files.newOutputStream(file)) {
                org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyPairResourceWriter.INSTANCE
                        .writePrivateKey(key, "laden", passphrase.isEmpty() ? null : options, out);
            }
            return key;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        server.stop(true);
    }
}
