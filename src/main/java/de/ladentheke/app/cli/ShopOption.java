package de.ladentheke.app.cli;

import de.ladentheke.app.Shop;
import de.ladentheke.settings.Settings;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** {@code --shop DIR}: which shop; else the one that the window opened last, else the default folder. */
final class ShopOption {
    @Option(names = "--shop", paramLabel = "DIR", descriptionKey = "shop")
    private Path folder;

    Path folder(Settings settings) {
        if (folder != null) {
            return folder.toAbsolutePath().normalize();
        }
        var last = settings.get().shopFolder();
        return last.isEmpty() ? Shop.defaultFolder() : Path.of(last);
    }
}
