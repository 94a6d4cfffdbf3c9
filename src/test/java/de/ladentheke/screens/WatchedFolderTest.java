package de.ladentheke.screens;

import static org.assertj.core.api.Assertions.assertThat;

import de.ladentheke.spreadsheet.RunOptions;
import de.ladentheke.task.Progress;
import java.nio.file.Files;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;

/** A folder is chosen in the settings; what a cash register drops there is taken over and told. */
class WatchedFolderTest extends ScreenTest {
    private static final String HEADINGS = "Artikelnummer;Bezeichnung;VK brutto;Bestand\n";

    @Test
    void aListInTheChosenFolderIsTakenOverAndTold() throws Exception {
        var first = Files.writeString(folder.resolve("erste.csv"), HEADINGS + "1;Tee;6,50;3\n");
        window.shop.imports().run(first, RunOptions.SAVED, Progress.NONE);
        var watched = Files.createDirectory(folder.resolve("kasse"));
        Files.writeString(watched.resolve("kasse.csv"), HEADINGS + "1;Tee;6,90;24\n");
        show("settings");
        window.chosenFiles = List.of(watched);
        interact(() -> lookup("#settings-watch-choose").<Button>query().fire());

        until(() -> Files.exists(watched.resolve("erledigt")));
        until(() -> !lookup("#settings-watch-lines").<Pane>query().getChildren().isEmpty());

        assertThat(lookup("#settings-watch-lines").<Pane>query().lookupAll(".label")).filteredOn(Label.class::isInstance)
                .anySatisfy(label -> assertThat(((Label) label).getText()).contains("„kasse.csv“", "1 Artikel geändert"));
        assertThat(lookup("„kasse.csv“ aus dem überwachten Ordner: 1 Artikel geändert.").queryAll()).as("the line and the notice").hasSizeGreaterThan(1);
        interact(() -> lookup("#settings-watch-lines").<Pane>query().lookupAll(".hyperlink").forEach(link -> ((Hyperlink) link).fire()));
        assertThat(window.opened).singleElement().satisfies(report -> assertThat(report.toString()).endsWith("kasse.csv.txt"));
        assertThat(window.shop.catalogue().bySku("1").orElseThrow().variants().getFirst().price().orElseThrow().cents()).isEqualTo(690);
    }
}
