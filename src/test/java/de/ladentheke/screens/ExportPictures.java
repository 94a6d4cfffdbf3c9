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
        show(camera, "catalogue");
        camera.shoot("first-steps");
        show(camera, "import");
        SampleShop.fill(camera.window.shop, Progress.NONE);
        Camera.settle(1000);
        camera.shoot("import-empty");
        show(camera, "catalogue");
        Camera.settle(1500);
        camera.press("#export-open");
        Camera.settle(500);
        camera.shoot("export");
        System.exit(0);
    }

    private static void show(Camera camera, String screen) throws Exception {
        Camera.on(() -> {
            camera.window.screens.show(screen);
            return null;
        });
    }
}
