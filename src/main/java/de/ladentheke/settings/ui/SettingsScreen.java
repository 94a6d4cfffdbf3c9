package de.ladentheke.settings.ui;

import de.ladentheke.text.Messages;
import de.ladentheke.uikit.Browser;
import de.ladentheke.uikit.FileDialogs;
import de.ladentheke.uikit.Screen;
import java.nio.file.Path;
import javafx.scene.Parent;

/** The settings as one screen of the window. */
public final class SettingsScreen implements Screen {
    private static final Messages TEXT = Messages.of(SettingsScreen.class);

    private final SettingsViewModel model;
    private final PassphraseViewModel passphrase;
    private final SettingsView view;

    /** @param shopFolder where this shop's data lie; @param channels leads to where the shop publishes */
    public SettingsScreen(SettingsViewModel model, PassphraseViewModel passphrase, WatchControl watch, Browser browser, FileDialogs dialogs, Path shopFolder, Runnable channels) {
        this.model = model;
        this.passphrase = passphrase;
        this.view = new SettingsView(model, new PassphraseCard(passphrase), new WatchPane(model, watch, browser, dialogs), browser, shopFolder, channels);
    }

    @Override
    public String id() {
        return "settings";
    }

    @Override
    public String title() {
        return TEXT.get("screen.title");
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public void shown() {
        model.shown();
        passphrase.shown();
    }
}
