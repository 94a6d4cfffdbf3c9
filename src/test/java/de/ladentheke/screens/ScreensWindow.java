package de.ladentheke.screens;

import de.ladentheke.app.ChosenMarket;
import de.ladentheke.app.Shop;
import de.ladentheke.app.window.MainView;
import de.ladentheke.app.window.Screens;
import de.ladentheke.app.window.Screens.Section;
import de.ladentheke.app.window.ShellActions;
import de.ladentheke.app.window.ShellModel;
import de.ladentheke.catalogue.Field;
import de.ladentheke.photos.ui.PhotoNotices;
import de.ladentheke.photos.ui.PhotosScreen;
import de.ladentheke.photos.ui.PhotosViewModel;
import de.ladentheke.publish.ui.FxAlarm;
import de.ladentheke.publish.ui.ProfileScreen;
import de.ladentheke.publish.ui.ProfileViewModel;
import de.ladentheke.publish.ui.PublishNotices;
import de.ladentheke.publish.ui.PublishScreen;
import de.ladentheke.publish.ui.PublishViewModel;
import de.ladentheke.settings.Secrets;
import de.ladentheke.settings.Settings;
import de.ladentheke.settings.ui.SettingsScreen;
import de.ladentheke.settings.ui.SettingsViewModel;
import de.ladentheke.spreadsheet.ui.ImportDesk;
import de.ladentheke.spreadsheet.ui.ImportNotices;
import de.ladentheke.spreadsheet.ui.ImportScreen;
import de.ladentheke.uikit.FileDialogs;
import de.ladentheke.uikit.FxBackground;
import de.ladentheke.uikit.Notices;
import de.ladentheke.uikit.Theming;
import de.ladentheke.uikit.Thumbnails;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.application.Platform;
import javafx.scene.Scene;

/** Import, publish, photos, profile and settings over a real shop in a folder, with the outside world replaced. */
final class ScreensWindow implements AutoCloseable {
    record Mended(long product, Field field) {}

    final Shop shop;
    final Settings settings;
    final Secrets secrets;
    final FxBackground background;
    final ChosenMarket market;
    final PublishViewModel publish;
    final ImportScreen imports;
    final PhotosScreen photos;
    final Screens screens = new Screens();
    final ShellModel shell = new ShellModel();
    final Notices notices = new Notices();
    final List<Throwable> errors = new CopyOnWriteArrayList<>();
    final List<URI> opened = new ArrayList<>();
    final List<Mended> mended = new ArrayList<>();
    final Theming theming = new Theming();
    List<Path> chosenFiles = List.of();
    Path savedTo;
    int catalogueShown;

    /** On the FX thread. */
    ScreensWindow(Path folder) {
        shop = Shop.open(folder.resolve("shop"));
        settings = Settings.load(folder.resolve("settings/settings.json"));
        secrets = Secrets.open(settings.folder());
        background = new FxBackground(errors::add);
        market = new ChosenMarket(shop, settings, secrets);
        var outcome = new PublishNotices(notices, errors::add, () -> {}, () -> screens.show("settings"));
        publish = new PublishViewModel(market, background, outcome, new FxAlarm(), new FxAlarm());
        shop.catalogue().addListener(changed -> Platform.runLater(publish::changed));
        var importNotices = new ImportNotices(notices, shop.catalogue(), background, errors::add, () -> catalogueShown++);
        imports = new ImportScreen(new ImportDesk(shop.imports(), shop.matcher()), background, new Dialogs(), importNotices);
        var photoNotices = new PhotoNotices(notices);
        var photosModel = new PhotosViewModel(shop.photos(), shop.matcher(), shop.catalogue(), background, photoNotices, errors::add);
        photoNotices.undoBy(photosModel);
        photos = new PhotosScreen(photosModel, background, new Dialogs());
        fill();
    }

    private void fill() {
        var thumbnails = new Thumbnails(background, shop.photos()::thumbnail);
        screens.add(Section.WORK, photos);
        screens.add(Section.WORK, imports);
        screens.add(Section.WORK, new PublishScreen(publish, thumbnails, opened::add, (product, field) -> mended.add(new Mended(product, field))));
        screens.add(Section.SHOP, new ProfileScreen(new ProfileViewModel(shop.profiles(), background, errors::add, publish::changed)));
        var settingsModel = new SettingsViewModel(settings, secrets, market, ChosenMarket::test, background, errors::add, () -> {
            market.forget();
            publish.marketChanged();
        });
        screens.add(Section.SYSTEM, new SettingsScreen(settingsModel, opened::add, shop.folder()));
    }

    Scene scene(double width, double height) {
        var view = new MainView(screens, shell, new Actions(), notices);
        screens.show("import");
        var scene = new Scene(view, width, height);
        theming.modeProperty().set(Theming.Mode.LIGHT);
        theming.install(scene);
        shell.waitingProperty().bind(publish.statusProperty().map(s -> s.waiting()));
        shell.publishingProperty().bind(publish.publishingProperty());
        return scene;
    }

    @Override
    public void close() {
        background.close();
        market.close();
        shop.close();
    }

    private final class Actions implements ShellActions {
        @Override
        public void chooseLists() {
            imports.choose();
        }

        @Override
        public void importLists(List<Path> files) {
            imports.open(files);
        }

        @Override
        public void takePhotos(List<Path> files) {
            photos.add(files);
        }

        @Override
        public void publish() {
            publish.publishNow();
        }

        @Override
        public void undo() {}

        @Override
        public void redo() {}

        @Override
        public void newProduct() {}

        @Override
        public void focusList() {}

        @Override
        public void search(String words) {}
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
