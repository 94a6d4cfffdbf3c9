package de.ladentheke.app.window;

import de.ladentheke.app.LateSecrets;
import de.ladentheke.app.Shop;
import de.ladentheke.settings.Settings;
import de.ladentheke.uikit.SystemFileDialogs;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Application;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** The window of one shop. Takes {@code --settings=FILE} and {@code --shop=DIR}. */
public final class LadenthekeApp extends Application {
    private static final Logger LOG = Logger.getLogger(LadenthekeApp.class.getName());

    private Settings settings;
    private Shop shop;
    private RuntimeException unusable;
    private ShopWindow window;

    @Override
    public void init() {
        var given = getParameters().getNamed();
        settings = Settings.load(Path.of(given.get("settings")));
        open(Path.of(given.get("shop")));
    }

    private void open(Path folder) {
        try {
            shop = Shop.open(folder);
            unusable = null;
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "the shop folder cannot be used", e);
            unusable = e;
        }
    }

    @Override
    public void start(Stage stage) {
        var screen = Screen.getPrimary().getVisualBounds();
        stage.setTitle("Ladentheke");
        stage.setMinWidth(1000);
        stage.setMinHeight(620);
        stage.setWidth(Math.min(1440, screen.getWidth()));
        stage.setHeight(Math.min(900, screen.getHeight()));
        var dialogs = new SystemFileDialogs(() -> stage);
        if (shop == null) {
            stage.setScene(UnusableShop.scene(unusable, dialogs, folder -> {
                open(folder);
                if (shop != null) {
                    settings.update(values -> values.withShopFolder(folder.toString()));
                }
                start(stage);
            }));
        } else {
            var outside = new Outside(dialogs, address -> getHostServices().showDocument(address.toString()), new LateSecrets(settings.folder()));
            window = new ShopWindow(stage, settings, outside, shop);
            window.show(stage.getWidth(), stage.getHeight());
            Thread.currentThread().setUncaughtExceptionHandler((thread, error) -> window.wiring().errors().accept(error));
        }
        stage.show();
        if (window != null) {
            window.wiring().rehearse();
        }
    }

    @Override
    public void stop() {
        if (window != null) {
            window.close();
        }
        settings.save();
    }
}
