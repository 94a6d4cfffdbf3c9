package de.ladentheke.screens;

import de.ladentheke.app.Shop;
import de.ladentheke.app.window.Outside;
import de.ladentheke.app.window.Screens;
import de.ladentheke.app.window.Wiring;
import de.ladentheke.photos.ui.PhotosScreen;
import de.ladentheke.photos.web.WebPictures;
import de.ladentheke.publish.ui.PublishViewModel;
import de.ladentheke.publish.ui.channels.ChannelModel;
import de.ladentheke.publish.ui.channels.ChannelsViewModel;
import de.ladentheke.settings.Secrets;
import de.ladentheke.settings.Settings;
import de.ladentheke.spreadsheet.ui.ImportScreen;
import de.ladentheke.uikit.FileDialogs;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;

/** The program's window over a real shop in a folder, with the outside world replaced. */
final class ScreensWindow implements AutoCloseable {
    final TestClock clock = new TestClock();
    final Shop shop;
    final Settings settings;
    final Secrets secrets;
    final Wiring wiring;
    final ChannelsViewModel channels;
    /** The first place, the practice marketplace in a new shop; null until the channels have been read. */
    PublishViewModel publish;
    final ImportScreen imports;
    final PhotosScreen photos;
    final Screens screens;
    final List<URI> opened = new ArrayList<>();
    List<Path> chosenFiles = List.of();
    Path savedTo;

    /** On the FX thread. */
    ScreensWindow(Path folder) {
        shop = Shop.open(folder.resolve("shop"), new WebPictures(), clock);
        settings = Settings.load(folder.resolve("settings/settings.json"));
        settings.update(v -> v.withTheme(Settings.Theme.LIGHT));
        secrets = Secrets.open(settings.folder());
        wiring = new Wiring(shop, settings, new Outside(new Dialogs(), opened::add, secrets));
        channels = wiring.publish();
        channels.channels().addListener((ListChangeListener<ChannelModel>) change -> {
            if (publish == null && !channels.channels().isEmpty()) {
                publish = channels.channels().getFirst().publish();
            }
        });
        screens = wiring.screens();
        imports = (ImportScreen) screens.get("import").orElseThrow();
        photos = (PhotosScreen) screens.get("photos").orElseThrow();
    }

    Scene scene(double width, double height) {
        var scene = wiring.scene(width, height);
        screens.show("import");
        return scene;
    }

    @Override
    public void close() {
        wiring.close();
        shop.close();
    }

    private final class Dialogs implements FileDialogs {
        @Override
        public List<Path> open(String title, Kind kind) {
            return chosenFiles;
        }

        @Override
        public Optional<Path> save(String title, String suggestedName, Kind kind) {
            return Optional.ofNullable(savedTo);
        }

        @Override
        public Optional<Path> folder(String title) {
            return chosenFiles.stream().findFirst();
        }
    }
}
