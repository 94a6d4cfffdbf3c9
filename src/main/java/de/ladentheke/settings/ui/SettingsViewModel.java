package de.ladentheke.settings.ui;

import de.ladentheke.settings.Secrets;
import de.ladentheke.settings.Settings;
import de.ladentheke.settings.Settings.Language;
import de.ladentheke.settings.Settings.Market;
import de.ladentheke.settings.Settings.Theme;
import de.ladentheke.settings.Values;
import de.ladentheke.task.Background;
import de.ladentheke.task.Background.Lane;
import java.net.URI;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The settings as the screen shows and changes them. Holds no controls; called on the FX thread. */
public final class SettingsViewModel {
    private final Settings settings;
    private final Secrets secrets;
    private final PracticeControl practice;
    private final ConnectionTest test;
    private final Background background;
    private final Consumer<Throwable> unexpected;
    private final Runnable marketChanged;
    private final Language startedWith;

    private final ReadOnlyObjectWrapper<Values> values = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Optional<URI>> practiceAddress = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<ConnectionTest.Answer> answer = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Secrets.Place> place = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper keyStored = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper checking = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper restartNeeded = new ReadOnlyBooleanWrapper();

    /** @param marketChanged another marketplace is chosen, or the chosen one is to be asked with another key */
    public SettingsViewModel(
            Settings settings, Secrets secrets, PracticeControl practice, ConnectionTest test, Background background,
            Consumer<Throwable> unexpected, Runnable marketChanged) {
        this.marketChanged = marketChanged;
        this.settings = settings;
        this.secrets = secrets;
        this.practice = practice;
        this.test = test;
        this.background = background;
        this.unexpected = unexpected;
        this.startedWith = settings.get().language();
        values.set(settings.get());
    }

    /** The name under which {@link Secrets} keep the key of a shop at a marketplace. */
    public static String keyName(String address, String shop) {
        return address.strip() + "#" + shop.strip();
    }

    public void shown() {
        values.set(settings.get());
        lookAtPractice();
        lookAtKey();
    }

    public void setLanguage(Language language) {
        change(settings.get().withLanguage(language));
        restartNeeded.set(language != startedWith);
    }

    public void setTheme(Theme theme) {
        change(settings.get().withTheme(theme));
    }

    public void setMarket(Market market) {
        if (market != values.get().market()) {
            change(settings.get().withMarket(market));
            marketChanged.run();
        }
    }

    public void setOtherMarket(String address, String shop) {
        if (address.strip().equals(values.get().marketAddress()) && shop.strip().equals(values.get().marketShop())) {
            return;
        }
        answer.set(null);
        change(settings.get().withOtherMarket(address, shop));
        lookAtKey();
        marketChanged.run();
    }

    public void setPracticeAutostart(boolean start) {
        change(settings.get().withPracticeAutostart(start));
    }

    /** Lists that appear in {@code folder} are taken over by themselves; empty: no longer. */
    public void setWatchFolder(String folder) {
        change(settings.get().withWatchFolder(folder));
    }

    public void startPractice() {
        background.run(Lane.NETWORK, p -> practice.start()).onSuccess(at -> practiceAddress.set(Optional.of(at))).onError(unexpected);
    }

    public void stopPractice() {
        background.run(Lane.NETWORK, p -> {
            practice.stop();
            return true;
        }).onSuccess(done -> practiceAddress.set(Optional.empty())).onError(unexpected);
    }

    /** Keeps the marketplace's key; an empty one forgets it. */
    public void setKey(String key) {
        var name = keyName(values.get().marketAddress(), values.get().marketShop());
        background.run(Lane.NETWORK, p -> {
            if (key.isBlank()) {
                secrets.remove(name);
            } else {
                secrets.put(name, key.strip());
            }
            return secrets.place();
        }).onSuccess(where -> {
            place.set(where);
            keyStored.set(!key.isBlank());
            answer.set(null);
            marketChanged.run();
        }).onError(unexpected);
    }

    /** Asks the marketplace, with the key that is typed or else the one that is kept. */
    public void check(String typedKey) {
        var address = values.get().marketAddress();
        var shop = values.get().marketShop();
        checking.set(true);
        background.run(Lane.NETWORK, p -> {
            var key = typedKey.isBlank() ? secrets.get(keyName(address, shop)).orElse("") : typedKey.strip();
            return test.check(address, shop, key);
        }).onSuccess(answer::set).onError(unexpected).onEnd(() -> checking.set(false));
    }

    private void lookAtPractice() {
        background.run(Lane.READ, p -> practice.address()).onSuccess(practiceAddress::set).onError(unexpected);
    }

    private void lookAtKey() {
        var name = keyName(values.get().marketAddress(), values.get().marketShop());
        background.run(Lane.NETWORK, p -> new Key(secrets.get(name).isPresent(), secrets.place())).onSuccess(key -> {
            keyStored.set(key.stored());
            place.set(key.place());
        }).onError(unexpected);
    }

    private void change(Values changed) {
        settings.update(now -> changed);
        values.set(settings.get());
    }

    private record Key(boolean stored, Secrets.Place place) {}

    public ReadOnlyObjectProperty<Values> valuesProperty() {
        return values.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<URI>> practiceAddressProperty() {
        return practiceAddress.getReadOnlyProperty();
    }

    /** What the marketplace said last; null where it was not asked. */
    public ReadOnlyObjectProperty<ConnectionTest.Answer> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /** Where keys are kept; null until it is known. */
    public ReadOnlyObjectProperty<Secrets.Place> placeProperty() {
        return place.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty keyStoredProperty() {
        return keyStored.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty checkingProperty() {
        return checking.getReadOnlyProperty();
    }

    /** Whether the chosen language shows only after a new start. */
    public ReadOnlyBooleanProperty restartNeededProperty() {
        return restartNeeded.getReadOnlyProperty();
    }
}
