package de.ladentheke.screens;

import de.ladentheke.app.SampleShop;
import de.ladentheke.task.Progress;
import java.nio.file.Files;
import java.nio.file.Path;

/** Takes pictures of the export: {@code ExportPictures [target folder]}. */
public final class ExportPictures {
    private ExportPictures() {}

    public static void main(String[] args) throws Exception {
        var camera = new Camera(Files.createDirectories(Path.of(args.length > 0 ? args[0] : "target/snapshots")), Files.createTempDirectory("export"));
        SampleShop.fill(camera.window.shop, Progress.NONE);
        Camera.settle(1000);
        camera.shoot("import-empty");
        Camera.on(() -> {
            camera.window.screens.show("catalogue");
            return null;
        });
        Camera.settle(1500);
        camera.press("#export-open");
        Camera.settle(500);
        camera.shoot("export");
        System.exit(0);
    }
}
