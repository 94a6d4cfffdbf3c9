package de.ladentheke.settings.ui;

import de.ladentheke.settings.Settings;
import de.ladentheke.settings.Settings.Language;
import de.ladentheke.settings.Settings.Theme;
import de.ladentheke.settings.Values;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The settings as the screen shows and changes them. Holds no controls; called on the FX thread. */
public final class SettingsViewModel {
    private final Settings settings;
    private final Language startedWith;
    private final ReadOnlyObjectWrapper<Values> values = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper restartNeeded = new ReadOnlyBooleanWrapper();

    public SettingsViewModel(Settings settings) {
        this.settings = settings;
        this.startedWith = settings.get().language();
        values.set(settings.get());
    }

    public void shown() {
        values.set(settings.get());
    }

    public void setLanguage(Language language) {
        change(settings.get().withLanguage(language));
        restartNeeded.set(language != startedWith);
    }

    public void setTheme(Theme theme) {
        change(settings.get().withTheme(theme));
    }

    /** Lists that appear in {@code folder} are taken over by themselves; empty: no longer. */
    public void setWatchFolder(String folder) {
        change(settings.get().withWatchFolder(folder));
    }

    private void change(Values changed) {
        settings.update(now -> changed);
        values.set(settings.get());
    }

    public ReadOnlyObjectProperty<Values> valuesProperty() {
        return values.getReadOnlyProperty();
    }

    /** Whether the chosen language shows only after a new start. */
    public ReadOnlyBooleanProperty restartNeededProperty() {
        return restartNeeded.getReadOnlyProperty();
    }
}
