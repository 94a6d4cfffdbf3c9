package de.ladentheke.screens;

import de.ladentheke.bench.ProductListFiles;
import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Money;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;

/** Pictures of what comes after an import: the same list again, its undo, the watched folder, a long list that is stored. */
final class AfterImportPictures {
    private static final String HEADINGS = "Artikelnummer;Bezeichnung;VK brutto;Bestand\n";

    private final Camera camera;
    private final Path folder;

    AfterImportPictures(Camera camera, Path folder) {
        this.camera = camera;
        this.folder = folder;
    }

    void take() throws Exception {
        camera.dropNotices();
        knownList();
        undoKeepsWhatWasChanged();
        watchedFolder();
        longList();
    }

    private void knownList() throws Exception {
        var again = TeaList.write(folder.resolve("Preisliste_Frühling_2027.xlsx"));
        var next = TeaList.write(folder.resolve("Preisliste_Sommer_2027.xlsx"));
        Camera.on(() -> camera.window.imports.take(List.of(again, next)));
        camera.await("#import-preview");
        Camera.settle(1200);
        camera.shoot("import-known-and-next");
        menu("#import-field-D");
        menu("#import-mode");
        camera.press("#import-cancel");
        Camera.settle(1500);
        camera.press("#import-cancel");
    }

    private void menu(String button) throws Exception {
        Camera.on(() -> {
            ((MenuButton) camera.scene.lookup(button)).show();
            return null;
        });
        Camera.settle(600);
        camera.shootScreen("menu-" + button.substring(1));
        Camera.on(() -> {
            ((MenuButton) camera.scene.lookup(button)).hide();
            return null;
        });
    }

    private void undoKeepsWhatWasChanged() throws Exception {
        for (var sku : List.of("TEE-0212", "TEE-0214")) {
            var tea = camera.window.shop.catalogue().bySku(sku).orElseThrow();
            camera.window.shop.catalogue().save(tea.with(Field.PRICE_GROSS, Money.ofCents(7250)));
        }
        show("history");
        Camera.settle(800);
        camera.shoot("history-hand-edits");
        Camera.on(() -> {
            camera.scene.getRoot().lookupAll("#history-table .hyperlink").stream().map(javafx.scene.control.Hyperlink.class::cast)
                    .filter(link -> link.getAccessibleText().contains("Preisliste_Winter_2026")).findFirst().orElseThrow().fire();
            return null;
        });
        Camera.settle(1500);
        camera.shoot("history-undone");
        camera.dropNotices();
    }

    private void watchedFolder() throws Exception {
        camera.window.shop.imports().run(Files.writeString(folder.resolve("Kasse erste.csv"), HEADINGS + "KASSE-1;Tee;6,50;3\nKASSE-2;Honig;7,40;5\n"),
                de.ladentheke.spreadsheet.RunOptions.SAVED, de.ladentheke.task.Progress.NONE);
        var watched = Files.createDirectory(folder.resolve("Kasse"));
        Files.writeString(watched.resolve("Bestand Montag.csv"), HEADINGS + "KASSE-1;Tee;6,90;24\nKASSE-2;Honig;7,40;5\n");
        Files.writeString(watched.resolve("Bestand Dienstag.csv"), HEADINGS + "KASSE-1;Tee;69,00;24\nKASSE-2;Honig;7,60;auf Anfrage\n");
        show("settings");
        camera.window.chosenFiles = List.of(watched);
        camera.await("#settings-watch-choose");
        camera.press("#settings-watch-choose");
        Camera.settle(6000);
        Camera.on(() -> {
            camera.scene.getRoot().lookupAll(".scroll-pane").stream().filter(node -> node.isVisible()).map(ScrollPane.class::cast).forEach(pane -> pane.setVvalue(0.6));
            return null;
        });
        camera.shoot("settings-watched");
        camera.dropNotices();
        camera.press("#settings-watch-off");
    }

    /** Each in one look: they pass by. */
    private void longList() throws Exception {
        var list = folder.resolve("Großhandel lang.xlsx");
        ProductListFiles.xlsx(list, 60_000);
        show("import");
        Camera.on(() -> camera.window.imports.take(List.of(list)));
        camera.await("#import-preview");
        Camera.settle(15_000);
        camera.press("#import-apply");
        Camera.settle(300);
        camera.shootOnce("import-applying-begin");
        Camera.settle(1200);
        camera.shootOnce("import-applying");
        camera.awaitNow(".notice");
        camera.shootOnce("import-applied");
        camera.press(".notice .button");
        Camera.settle(700);
        camera.shootOnce("import-undoing");
        Camera.settle(10_000);
        camera.shootOnce("import-undone");
    }

    private void show(String screen) throws Exception {
        Camera.on(() -> {
            camera.window.screens.show(screen);
            return null;
        });
    }
}
