package de.ladentheke.publish.ui;

import de.ladentheke.publish.ShopProfile;
import de.ladentheke.publish.ShopProfile.Field;
import de.ladentheke.publish.ShopProfiles;
import de.ladentheke.task.Background;
import de.ladentheke.task.Background.Lane;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What customers are told about the shop. Each field is stored by itself when it is right. Holds no controls. */
public final class ProfileViewModel {
    private final ShopProfiles profiles;
    private final Background background;
    private final Consumer<Throwable> unexpected;
    private final Runnable saved;
    private final ReadOnlyObjectWrapper<ShopProfile> profile = new ReadOnlyObjectWrapper<>(ShopProfile.EMPTY);

    /** @param saved called after each change: the marketplace has another profile now */
    public ProfileViewModel(ShopProfiles profiles, Background background, Consumer<Throwable> unexpected, Runnable saved) {
        this.profiles = profiles;
        this.background = background;
        this.unexpected = unexpected;
        this.saved = saved;
    }

    public void load() {
        background.run(Lane.READ, p -> profiles.get()).onSuccess(profile::set).onError(unexpected);
    }

    /** Stores the value; what is wrong with it where it cannot be stored. */
    Optional<String> change(Field field, String value) {
        var problem = ShopProfiles.problem(field, value);
        if (problem.isPresent() || value.strip().equals(profile.get().get(field))) {
            return problem;
        }
        profile.set(profile.get().with(field, value));
        background.run(Lane.WRITE, p -> {
            profiles.save(profiles.get().with(field, value));
            return true;
        }).onSuccess(done -> saved.run()).onError(unexpected);
        return problem;
    }

    /** As it is stored; empty before it is loaded. */
    public ReadOnlyObjectProperty<ShopProfile> profileProperty() {
        return profile.getReadOnlyProperty();
    }
}
