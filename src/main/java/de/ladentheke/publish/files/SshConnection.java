package de.ladentheke.publish.files;

import de.ladentheke.publish.channel.ChannelException.Reason;
import de.ladentheke.publish.channel.ChannelException;
import java.io.IOException;
import java.net.SocketAddress;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PublicKey;
import java.time.Duration;
import java.util.Optional;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.config.hosts.HostConfigEntryResolver;
import org.apache.sshd.client.keyverifier.ServerKeyVerifier;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.NamedResource;
import org.apache.sshd.common.SshConstants;
import org.apache.sshd.common.SshException;
import org.apache.sshd.common.config.keys.FilePasswordProvider;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.keyprovider.KeyIdentityProvider;
import org.apache.sshd.common.util.security.SecurityUtils;
import org.apache.sshd.core.CoreModuleProperties;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClientFactory;

/** One log-in at an SSH server, whose key must be the one that the owner confirmed. Nothing of the user's own SSH set-up is read. */
final class SshConnection implements AutoCloseable {
    private static final Duration CONNECT = Duration.ofSeconds(15);
    private static final Duration LOG_IN = Duration.ofSeconds(20);
    /** So long may a server say nothing before the line counts as broken. */
    private static final Duration SILENCE = Duration.ofSeconds(60);

    private final SshClient client = SshClient.setUpDefaultClient();
    private final HostKey hostKey;
    private ClientSession session;

    private SshConnection(FilePlace.Sftp place) {
        hostKey = new HostKey(place.hostKey());
        client.setServerKeyVerifier(hostKey);
        client.setHostConfigEntryResolver(HostConfigEntryResolver.EMPTY);
        client.setKeyIdentityProvider(KeyIdentityProvider.EMPTY_KEYS_PROVIDER);
        CoreModuleProperties.IDLE_TIMEOUT.set(client, SILENCE);
        client.start();
    }

    static SshConnection open(FilePlace.Sftp place) throws IOException {
        var connection = new SshConnection(place);
        try {
            connection.logIn(place);
            return connection;
        } catch (IOException e) {
            connection.close();
            throw connection.hostKey.refusal().<IOException>map(refusal -> refusal).orElse(e);
        } catch (RuntimeException e) {
            connection.close();
            throw new IOException(e);
        }
    }

    SftpClient files() throws IOException {
        return SftpClientFactory.instance().createSftpClient(session);
    }

    private void logIn(FilePlace.Sftp place) throws IOException {
        session = client.connect(place.user(), place.host(), place.port()).verify(CONNECT).getSession();
        if (place.keyFile() == null) {
            session.addPasswordIdentity(place.secret());
        } else {
            session.addPublicKeyIdentity(key(place));
        }
        try {
            session.auth().verify(LOG_IN);
        } catch (SshException e) {
            throw e.getDisconnectCode() == SshConstants.SSH2_DISCONNECT_NO_MORE_AUTH_METHODS_AVAILABLE
                    ? new ChannelException(Reason.PASSWORD_REFUSED, place.toString()) : e;
        }
    }

    private static KeyPair key(FilePlace.Sftp place) throws IOException {
        try (var in = Files.newInputStream(place.keyFile())) {
            var keys = SecurityUtils.loadKeyPairIdentities(null, NamedResource.ofName("key"), in, FilePasswordProvider.of(place.secret()));
            if (keys != null && keys.iterator().hasNext()) {
                return keys.iterator().next();
            }
            throw new ChannelException(Reason.PASSWORD_REFUSED, "no key in the key file");
        } catch (ChannelException e) {
            throw e;
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            throw new ChannelException(Reason.PASSWORD_REFUSED, "key file that cannot be read");
        }
    }

    /** The server's key against the one that the owner confirmed. */
    private static final class HostKey implements ServerKeyVerifier {
        private final String confirmed;
        private volatile ChannelException refusal;

        HostKey(String confirmed) {
            this.confirmed = confirmed;
        }

        @Override
        public boolean verifyServerKey(ClientSession session, SocketAddress address, PublicKey key) {
            var shown = KeyUtils.getFingerPrint(key);
            if (!shown.equals(confirmed)) {
                refusal = new ChannelException(confirmed.isEmpty() ? Reason.HOST_KEY_UNKNOWN : Reason.HOST_KEY_CHANGED, shown);
            }
            return shown.equals(confirmed);
        }

        Optional<ChannelException> refusal() {
            return Optional.ofNullable(refusal);
        }
    }

    @Override
    public void close() throws IOException {
        if (session != null) {
            session.close(true);
        }
        client.stop();
    }
}
