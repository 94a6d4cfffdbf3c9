package de.ladentheke.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;

/** Files of the shop's own web page that others changed or removed. */
class RestoreFilesTest extends PublishingScreenTest {
    @Test
    void aPageThatWasDeletedByHandComesBackWithOneClick() throws Exception {
        var web = Files.createDirectory(folder.resolve("web"));
        var cup = product("Becher", "BEC-1", 1490);
        product("Schale", "SCH-1", 2490);
        var id = OwnWebsite.in(window, web);
        interact(window.channels::reload);
        until(() -> window.channels.channels().getFirst().channel().equals(id));
        var publish = window.channels.channels().getFirst().publish();
        show("publish");
        until(() -> publish.statusProperty().get().waiting() == 2);
        interact(publish::publishNow);
        until(() -> publish.statusProperty().get().online() == 2 && !publish.publishingProperty().get());
        var page = web.resolve("artikel/" + cup.uid() + ".html");
        var before = Files.readString(page);
        Files.delete(page);
        Files.writeString(web.resolve("index.html"), "<h1>Gehackt</h1>");

        interact(() -> lookup("#publish-look").<Button>query().fire());
        until(() -> shows("#publish-read-restore"));
        assertThat(text("#publish-read-restore")).isEqualTo("2 Dateien wiederherstellen");
        assertThat(allText("#publish-read")).contains("Becher", "Die Datei ist an ihrem Ort nicht mehr da.",
                "index.html", "Die Datei hat jemand an ihrem Ort geändert.").doesNotContain("Schale");
        assertThat(page).as("looking changes nothing").doesNotExist();
        interact(() -> lookup("#publish-read-restore").<Button>query().fire());

        until(() -> allText("#publish-read").contains("Alle 2 Artikel stehen im Markt, wie sie gesendet wurden."));
        assertThat(page).hasContent(before);
        assertThat(web.resolve("index.html")).content().contains("Becher", "Schale").doesNotContain("Gehackt");
        assertThat(shows("#publish-read-restore")).isFalse();
    }
}
