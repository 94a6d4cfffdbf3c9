package de.ladentheke.publish.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ladentheke.publish.channel.ChannelException.Reason;
import de.ladentheke.publish.channel.ChannelException;
import de.ladentheke.publish.channel.TryLaterException;
import de.ladentheke.publish.http.Connection.Outcome;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebDavTargetTest {
    @TempDir
    Path root;

    private WebDavServer server;

    @BeforeEach
    void start() throws IOException {
        Files.createDirectories(root.resolve("laden"));
        server = new WebDavServer(root);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void bringsFilesThereAndNothingToDoIsAFewLooks() throws IOException {
        var files = Map.of("a.html", "A", "artikel/tief/b.html", "B", "leer.txt", "");
        assertThat(MirrorRuns.run(server.place("laden"), files)).isEqualTo(3);
        assertThat(MirrorRuns.shown(root.resolve("laden"))).isEqualTo(files);
        server.seen().clear();
        assertThat(MirrorRuns.run(server.place("laden/"), files)).isZero();
        assertThat(server.seen()).allMatch(request -> request.startsWith("GET ")).hasSizeLessThan(6);
    }

    @Test
    void cutAtManyPointsEndsAsUndisturbed() throws IOException {
        var before = files("alt", 70);
        var after = files("neu", 66);
        MirrorRuns.run(server.place("laden"), before);
        int broken = 0;
        for (int at = 0; at < 160; at += 9) {
            server.breakAt(at, at % 2 == 0);
            try {
                MirrorRuns.run(server.place("laden"), after);
            } catch (IOException e) {
                broken++;
                assertThat(e).isNotInstanceOf(ChannelException.class);
            }
            server.breakAt(-1, false);
            MirrorRuns.run(server.place("laden"), after);
            assertThat(MirrorRuns.shown(root.resolve("laden"))).as("cut at request %s", at).isEqualTo(after);
            MirrorRuns.run(server.place("laden"), before);
        }
        assertThat(broken).isGreaterThan(10);
    }

    @Test
    void theConnectionTestSaysWhatIsWrong() {
        assertThat(server.place("laden").check().outcome()).isEqualTo(Outcome.OK);
        assertThat(root.resolve("laden")).isEmptyDirectory();
        assertThat(server.place("nichts").check().outcome()).isEqualTo(Outcome.FOLDER_MISSING);
        var place = server.place("laden");
        assertThat(new FilePlace.WebDav(place.address(), "laden", "falsch").check().outcome()).isEqualTo(Outcome.PASSWORD);
        assertThat(new FilePlace.WebDav(URI.create("http://dav.gibt.es.nicht.invalid/"), "a", "b").check().outcome()).isEqualTo(Outcome.NOT_SECURE);
        assertThat(new FilePlace.WebDav(URI.create("https://dav.gibt.es.nicht.invalid/"), "a", "b").check().outcome()).isEqualTo(Outcome.NO_LINE);
        assertThat(new FilePlace.WebDav(URI.create("http://127.0.0.1:1/"), "a", "b").check().outcome()).isEqualTo(Outcome.NO_LINE);
    }

    /** 200 to everything is what the log-in page of a hotel says. */
    @Test
    void aServerThatOnlySaysSoIsNotBelieved() {
        for (var status : Map.of(200, Reason.NOT_A_FOLDER, 302, Reason.NOT_A_FOLDER, 405, Reason.NOT_A_FOLDER, 403, Reason.NOT_WRITABLE,
                507, Reason.NO_SPACE, 401, Reason.PASSWORD_REFUSED).entrySet()) {
            server.answerAll(status.getKey());
            assertThatThrownBy(() -> MirrorRuns.run(server.place("laden"), Map.of("a.html", "A"))).as("HTTP %s", status.getKey())
                    .isInstanceOfSatisfying(ChannelException.class, e -> assertThat(e.reason()).isEqualTo(status.getValue()));
        }
        server.answerAll(503);
        assertThatThrownBy(() -> MirrorRuns.run(server.place("laden"), Map.of("a.html", "A"))).isInstanceOf(TryLaterException.class);
        server.answerAll(423);
        assertThatThrownBy(() -> MirrorRuns.run(server.place("laden"), Map.of("a.html", "A"))).isInstanceOf(TryLaterException.class);
        assertThat(root.resolve("laden")).isEmptyDirectory();
    }

    @Test
    void secretsAreShownInNoText() {
        assertThat(server.place("laden").toString()).doesNotContain(WebDavServer.PASSWORD);
    }

    private static Map<String, String> files(String text, int count) {
        var files = new TreeMap<String, String>();
        for (int i = 0; i < count; i++) {
            files.put("artikel/" + i + ".html", text + i);
        }
        return files;
    }
}
