package de.ladentheke.publish.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ladentheke.publish.channel.ChannelException;
import de.ladentheke.publish.http.Connection.Outcome;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.logging.StreamHandler;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SftpTargetTest {
    @TempDir
    Path root;

    @TempDir
    Path mine;

    private SftpServer server;

    @BeforeEach
    void start() throws IOException, GeneralSecurityException {
        Files.createDirectories(root.resolve("html/laden"));
        server = new SftpServer(root);
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void bringsFilesThereAndReplacesThem() throws IOException {
        var place = server.place("html/laden");
        MirrorRuns.run(place, Map.of("a.html", "A", "artikel/b.html", "B"));
        MirrorRuns.run(place, Map.of("a.html", "A2", "artikel/c.html", "C"));
        assertThat(MirrorRuns.shown(root.resolve("html/laden"))).isEqualTo(Map.of("a.html", "A2", "artikel/c.html", "C"));
    }

    /** Even where the library is asked to tell what it does. */
    @Test
    void passwordsAreInNoLogAndInNoError() throws IOException {
        var said = new StringBuilder();
        var handler = new StreamHandler() {
            @Override
            public synchronized void publish(LogRecord entry) {
                said.append(new SimpleFormatter().format(entry));
            }
        };
        handler.setLevel(Level.ALL);
        var logger = Logger.getLogger("org.apache.sshd.client");
        logger.setLevel(Level.FINE);
        logger.addHandler(handler);
        try {
            var good = server.place("html/laden");
            MirrorRuns.run(good, Map.of("a.html", "A"));
            assertThatThrownBy(() -> with(good, "Falsch-0815", good.hostKey()).open()).satisfies(e -> said.append(e));
        } finally {
            logger.removeHandler(handler);
            logger.setLevel(null);
        }
        assertThat(said.toString()).isNotEmpty().doesNotContain(SftpServer.PASSWORD, "Falsch-0815");
    }

    @Test
    void aLargeFileArrivesWhole() throws IOException {
        var photo = new byte[3_000_000];
        new java.util.Random(1).nextBytes(photo);
        try (var target = server.place("html/laden").open()) {
            target.write("fotos/gross.jpg", FileContent.of(photo));
            assertThat(target.read("fotos/gross.jpg")).hasValueSatisfying(read -> assertThat(read).isEqualTo(photo));
            assertThat(target.read("fotos/keins.jpg")).isEmpty();
        }
    }

    @Test
    void hungUpInTheMiddleAtManyPointsEndsAsUndisturbed() throws IOException {
        var before = files("alt", 100);
        var after = files("neu", 90);
        MirrorRuns.run(server.place("html/laden"), before);
        int broken = 0;
        for (int at = 0; at < 100; at += 14) {
            server.hangUpAt(at);
            try {
                MirrorRuns.run(server.place("html/laden"), after);
            } catch (IOException e) {
                broken++;
                assertThat(e).isNotInstanceOf(ChannelException.class);
            }
            server.hangUpAt(-1);
            MirrorRuns.run(server.place("html/laden"), after);
            assertThat(MirrorRuns.shown(root.resolve("html/laden"))).as("hung up at write %s", at).isEqualTo(after);
            MirrorRuns.run(server.place("html/laden"), before);
        }
        assertThat(broken).isGreaterThan(5);
    }

    @Test
    void aServerThatIsFullOrClosedIsTold() throws IOException {
        MirrorRuns.run(server.place("html/laden"), Map.of("a.html", "A"));
        server.full(true);
        assertThatThrownBy(() -> MirrorRuns.run(server.place("html/laden"), Map.of("a.html", "A2"))).isInstanceOfSatisfying(
                ChannelException.class, e -> assertThat(e.reason()).isEqualTo(ChannelException.Reason.NO_SPACE));
        assertThat(server.place("html/laden").check().outcome()).isEqualTo(Outcome.NO_SPACE);
        server.full(false);
        server.closed(true);
        assertThat(server.place("html/laden").check().outcome()).isEqualTo(Outcome.NOT_WRITABLE);
        server.closed(false);
        assertThat(MirrorRuns.shown(root.resolve("html/laden"))).isEqualTo(Map.of("a.html", "A"));
    }

    @Test
    void theConnectionTestSaysWhatIsWrong() throws IOException {
        var good = server.place("html/laden");
        assertThat(good.check().outcome()).isEqualTo(Outcome.OK);
        assertThat(MirrorRuns.shown(root.resolve("html/laden"))).isEmpty();
        assertThat(server.place("html/nichts").check().outcome()).isEqualTo(Outcome.FOLDER_MISSING);
        assertThat(server.place("html/nichts").check().sentence()).contains("html/nichts");
        assertThat(with(good, "falsch", good.hostKey()).check().outcome()).isEqualTo(Outcome.PASSWORD);
        assertThat(new FilePlace.Sftp("gibt.es.nicht.invalid", 22, "a", null, "b", "", "").check().outcome()).isEqualTo(Outcome.NO_LINE);
        assertThat(new FilePlace.Sftp("127.0.0.1", closedPort(), "a", null, "b", "", "").check().outcome()).isEqualTo(Outcome.NO_LINE);
    }

    @Test
    void aServerIsAskedForOnceAndRefusedWhenItIsAnother() throws Exception {
        var first = with(server.place("html/laden"), SftpServer.PASSWORD, "").check();
        assertThat(first.outcome()).isEqualTo(Outcome.HOST_KEY_UNKNOWN);
        assertThat(first.place()).isEqualTo(server.fingerprint()).startsWith("SHA256:");
        assertThat(first.sentence()).contains(server.fingerprint());

        var confirmed = with(server.place("html/laden"), SftpServer.PASSWORD, first.place());
        assertThat(confirmed.check().ok()).isTrue();
        var port = server.port();
        server.close();
        server = new SftpServer(root, KeyUtils.generateKeyPair(KeyPairProvider.SSH_ED25519, 256), port);
        assertThat(confirmed.check().outcome()).isEqualTo(Outcome.HOST_KEY_CHANGED);
        assertThatThrownBy(() -> MirrorRuns.run(confirmed, Map.of("a.html", "A"))).isInstanceOfSatisfying(
                ChannelException.class, e -> assertThat(e.reason()).isEqualTo(ChannelException.Reason.HOST_KEY_CHANGED));
        assertThat(MirrorRuns.shown(root.resolve("html/laden"))).isEmpty();
    }

    @Test
    void logsInWithAKeyFileWithAndWithoutPassphrase() throws IOException {
        for (var passphrase : new String[] {"", "Schlüsselwort"}) {
            var file = mine.resolve("id" + passphrase.length());
            server.allow(SftpServer.keyFile(file, passphrase));
            var good = server.place("html/laden");
            assertThat(new FilePlace.Sftp(good.host(), good.port(), good.user(), file, passphrase, good.folder(), good.hostKey()).check().ok()).isTrue();
            assertThat(new FilePlace.Sftp(good.host(), good.port(), good.user(), file, "anderes", good.folder(), good.hostKey()).check().outcome())
                    .isEqualTo(passphrase.isEmpty() ? Outcome.OK : Outcome.PASSWORD);
        }
        server.allow(SftpServer.keyFile(mine.resolve("anderer"), ""));
        var good = server.place("html/laden");
        assertThat(new FilePlace.Sftp(good.host(), good.port(), good.user(), mine.resolve("id0"), "", "", good.hostKey()).check().outcome())
                .isEqualTo(Outcome.PASSWORD);
        var noKey = Files.writeString(mine.resolve("brief.txt"), "kein Schlüssel");
        assertThat(new FilePlace.Sftp(good.host(), good.port(), good.user(), noKey, "", "", good.hostKey()).check().outcome()).isEqualTo(Outcome.PASSWORD);
    }

    @Test
    void secretsAreShownInNoText() {
        assertThat(server.place("html/laden").toString()).doesNotContain(SftpServer.PASSWORD);
    }

    private static FilePlace.Sftp with(FilePlace.Sftp place, String password, String hostKey) {
        return new FilePlace.Sftp(place.host(), place.port(), place.user(), null, password, place.folder(), hostKey);
    }

    private static Map<String, String> files(String text, int count) {
        var files = new TreeMap<String, String>();
        for (int i = 0; i < count; i++) {
            files.put("artikel/" + i + ".html", text + i);
        }
        return files;
    }

    private static int closedPort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
