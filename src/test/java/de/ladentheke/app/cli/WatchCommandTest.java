package de.ladentheke.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.ladentheke.app.ExitCode;
import de.ladentheke.app.Shop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The command that a scheduler calls, or that runs until it is stopped. */
class WatchCommandTest {
    private static final String HEADINGS = "Artikelnummer;Bezeichnung;VK brutto;Bestand\n";

    @TempDir
    Path temp;

    private final TestConsole console = new TestConsole();
    private Path shop;
    private Path folder;

    @BeforeEach
    void files() throws IOException {
        shop = temp.resolve("shop");
        folder = Files.createDirectory(temp.resolve("kasse"));
    }

    private void known() throws IOException {
        var first = Files.writeString(temp.resolve("erste.csv"), HEADINGS + "1;Tee;6,50;3\n2;Honig;7,90;5\n");
        assertThat(run("import", "--shop", shop.toString(), first.toString())).isEqualTo(ExitCode.OK);
        console.forgetOut();
    }

    @Test
    void once_takes_what_is_there_and_ends() throws IOException {
        known();
        var list = Files.writeString(folder.resolve("kasse.csv"), HEADINGS + "1;Tee;6,90;24\n2;Honig;7,90;5\n");

        assertThat(run("watch", "--once", "--json", "--shop", shop.toString(), folder.toString())).isEqualTo(ExitCode.OK);

        assertThat(console.jsonLines()).singleElement().satisfies(report -> {
            assertThat(report.get("file").asText()).endsWith("kasse.csv");
            assertThat(report.get("changed").asInt()).isEqualTo(1);
            assertThat(report.get("unchanged").asInt()).isEqualTo(1);
        });
        assertThat(list).doesNotExist();
        try (var open = Shop.open(shop)) {
            assertThat(open.catalogue().bySku("1").orElseThrow().variants().getFirst().price().orElseThrow().cents()).isEqualTo(690);
        }
    }

    @Test
    void once_tells_an_unknown_list_in_words_and_in_json() throws IOException {
        var list = Files.writeString(folder.resolve("kasse.csv"), HEADINGS + "1;Tee;6,90;24\n");

        assertThat(run("watch", "--once", "--json", "--shop", shop.toString(), folder.toString())).isEqualTo(ExitCode.LEFT);

        assertThat(console.err()).contains("kasse.csv", "Überschriften");
        assertThat(console.jsonLines()).singleElement().satisfies(report -> {
            assertThat(report.get("file").asText()).endsWith("kasse.csv");
            assertThat(report.get("error").asText()).contains("Überschriften");
        });
        assertThat(list).exists();
    }

    @Test
    void a_folder_that_is_none_is_told() {
        assertThat(run("watch", "--once", "--shop", shop.toString(), temp.resolve("nirgends").toString())).isEqualTo(ExitCode.FILE);
        assertThat(console.err()).contains("nirgends").doesNotContain("Exception");
    }

    @Test
    @Timeout(30)
    void a_folder_that_goes_for_a_while_is_told_and_watched_again() throws Exception {
        known();
        var watching = Thread.ofPlatform().start(() -> run("watch", "--shop", shop.toString(), folder.toString()));
        try {
            until("überwacht");
            Files.delete(folder);
            until("nicht erreichbar");
            Files.createDirectory(folder);
            Files.writeString(folder.resolve("kasse.csv"), HEADINGS + "1;Tee;6,90;24\n");
            until("1 geändert");
        } finally {
            watching.interrupt();
            watching.join();
        }
    }

    private void until(String said) throws InterruptedException {
        while (!console.err().contains(said)) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    private int run(String... arguments) {
        return console.run(temp, arguments);
    }
}
