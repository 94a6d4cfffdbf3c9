package de.ladentheke.screens;

import de.ladentheke.bench.ProductListFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;

/** Pictures of the import in each of its states. */
final class ImportPictures {
    private final Camera camera;
    private final Path folder;

    ImportPictures(Camera camera, Path folder) {
        this.camera = camera;
        this.folder = folder;
    }

    void take() throws Exception {
        Camera.settle(800);
        camera.shoot("import-empty");
        preview();
        corrections();
        constants();
        layout();
        failed();
        questions();
        manyMissing();
        text();
        takenOver();
        longList();
    }

    private void takenOver() throws Exception {
        open(TeaList.write(folder.resolve("Preisliste_Winter_2026.xlsx")));
        camera.press("#import-apply");
        Camera.settle(2500);
        camera.shoot("import-done");
        Camera.on(() -> {
            camera.window.screens.show("history");
            return null;
        });
        Camera.settle(500);
        camera.shoot("history");
        Camera.on(() -> {
            camera.window.screens.show("import");
            return null;
        });
    }

    private void preview() throws Exception {
        TeaList.stock(camera.window.shop.catalogue());
        OddList.stock(camera.window.shop.catalogue());
        var pictures = Files.createDirectories(folder.resolve("Bilder"));
        TestPhoto.write(pictures.resolve("TEE-0212.png"));
        open(TeaList.write(folder.resolve("Preisliste_Herbst_2026.xlsx")));
        camera.shoot("import-preview");
    }

    private void corrections() throws Exception {
        camera.press("#import-chip-to_clarify");
        Camera.settle(500);
        camera.shoot("import-clarify");
        edit(0, 4);
        camera.shoot("import-mending");
        Camera.on(() -> {
            ((TextField) camera.scene.lookup("#import-cell-editor")).setText("3,20");
            javafx.event.Event.fireEvent(camera.scene.lookup("#import-cell-editor"), new javafx.scene.input.KeyEvent(
                    javafx.scene.input.KeyEvent.KEY_PRESSED, "", "", javafx.scene.input.KeyCode.TAB, false, false, false, false));
            return null;
        });
        Camera.settle(1000);
        camera.shoot("import-mended-next");
        Camera.on(() -> {
            javafx.event.Event.fireEvent(camera.scene.lookup("#import-cell-editor"), new javafx.scene.input.KeyEvent(
                    javafx.scene.input.KeyEvent.KEY_PRESSED, "", "", javafx.scene.input.KeyCode.ESCAPE, false, false, false, false));
            return null;
        });
        camera.press("#import-chip-to_clarify");
        Camera.settle(1000);
        camera.shoot("import-mended");
    }

    private void edit(int row, int column) throws Exception {
        Camera.on(() -> {
            edit((TableView<?>) camera.scene.lookup("#import-table"), row, column);
            return null;
        });
        Camera.settle(500);
    }

    private static <T> void edit(TableView<T> table, int row, int column) {
        table.getSelectionModel().clearAndSelect(row, table.getColumns().get(column));
        table.edit(row, table.getColumns().get(column));
    }

    private void constants() throws Exception {
        camera.press("#import-add-constant");
        Camera.on(() -> {
            ((TextField) camera.scene.lookup("#import-constant-value")).setText("19 %");
            return null;
        });
        camera.shoot("import-constant");
        camera.press("#import-constant-add");
        Camera.settle(800);
        camera.shoot("import-constant-set");
    }

    private void layout() throws Exception {
        camera.press("#import-change-layout");
        camera.await("#import-layout");
        camera.shoot("import-layout");
        camera.press("#import-keep-layout");
        camera.press("#import-cancel");
        open(OddList.twoHeadings(folder.resolve("Honig.xlsx")));
        camera.shoot("import-two-headings");
        camera.press("#import-change-layout");
        camera.await("#import-layout");
        camera.shoot("import-layout-two-headings");
        camera.press("#import-keep-layout");
        camera.press("#import-cancel");
    }

    private void failed() throws Exception {
        var broken = Files.writeString(folder.resolve("kaputt.xlsx"), "das ist keine Tabelle, sondern ein Brief.");
        Camera.on(() -> camera.window.imports.take(List.of(broken)));
        camera.await("#import-failed");
        camera.shoot("import-failed");
        camera.press("#import-failed .button");
        var quoted = Files.writeString(folder.resolve("Warenwirtschaft.csv"), "Bestellungen für Oktober\nKräuterseife\nRosenöl\n");
        Camera.on(() -> camera.window.imports.take(List.of(quoted)));
        camera.await("#import-failed");
        camera.shoot("import-failed-text");
        camera.press("#import-failed .button");
    }

    private void questions() throws Exception {
        open(OddList.withoutHeadings(folder.resolve("Liste_ohne_Kopf.xlsx")));
        camera.shoot("import-column-question");
        camera.press("#import-cancel");
        open(OddList.net(folder.resolve("Händlerpreise.xlsx")));
        camera.shoot("import-net");
        camera.press("#import-cancel");
        open(OddList.netWithoutVat(folder.resolve("Händlerpreise ohne MwSt.xlsx")));
        camera.shoot("import-no-vat");
        camera.press("#import-cancel");
        open(Files.writeString(folder.resolve("Angebote.csv"), "Artikelnummer;Bezeichnung;VK brutto;Sale price;MwSt\nA-1;Harzer Tee;6,90;5,90;7\nA-2;Honig;7,40;;7\n"));
        camera.shoot("import-sale");
        camera.press("#answer-sale-yes");
        Camera.settle(800);
        camera.shoot("import-sale-taken");
        camera.press("#import-cancel");
        open(OddList.repeated(folder.resolve("Lager.csv")));
        camera.shoot("import-duplicates");
        camera.press("#answer-duplicates-last");
        Camera.settle(800);
        camera.press("#import-chip-left_out");
        Camera.settle(600);
        camera.shoot("import-duplicates-last");
        camera.press("#import-cancel");
        open(OddList.slips(folder.resolve("Kaffee.xlsx")));
        camera.shoot("import-offers");
        camera.press("#import-chip-alarm");
        Camera.settle(600);
        camera.shoot("import-alarms");
        camera.press("#import-chip-alarm");
        camera.choose("#import-missing", "import-missing-archive");
        Camera.settle(800);
        camera.press("#import-chip-missing");
        Camera.settle(600);
        camera.shoot("import-missing");
        camera.press("#import-chip-left_out");
        Camera.settle(600);
        camera.shoot("import-left-out");
        camera.press("#import-cancel");
    }

    private void manyMissing() throws Exception {
        open(OddList.fewOfMany(folder.resolve("Röster.xlsx")));
        camera.choose("#import-missing", "import-missing-sold_out");
        Camera.settle(800);
        camera.shoot("import-many-missing");
        camera.press("#import-cancel");
    }

    /** Each in one look: they pass by. */
    private void longList() throws Exception {
        var list = folder.resolve("Großhandel.xlsx");
        ProductListFiles.xlsx(list, 60_000);
        Camera.on(() -> camera.window.imports.take(List.of(list)));
        camera.shootOnce("import-reading");
        camera.awaitNow("#import-preview");
        Camera.settle(150);
        camera.shootOnce("import-counting");
        Camera.settle(800);
        camera.shootOnce("import-counting-later");
        Camera.settle(12_000);
        camera.shootOnce("import-long");
        camera.press("#import-cancel");
    }

    private void text() throws Exception {
        open(OddList.text(folder.resolve("Seifen.csv"), "IBM850"));
        camera.shoot("import-text");
        camera.choose("#import-charset", "import-charset-windows-1252");
        Camera.settle(1000);
        camera.shoot("import-text-changed");
        camera.press("#import-cancel");
    }

    private void open(Path list) throws Exception {
        Camera.on(() -> camera.window.imports.take(List.of(list)));
        camera.await("#import-preview");
        Camera.settle(1200);
    }
}
