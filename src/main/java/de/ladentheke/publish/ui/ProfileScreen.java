package de.ladentheke.publish.ui;

import de.ladentheke.text.Messages;
import de.ladentheke.uikit.Screen;
import javafx.scene.Parent;

/** The shop's profile as one screen of the window. */
public final class ProfileScreen implements Screen {
    private static final Messages TEXT = Messages.of(ProfileScreen.class);

    private final ProfileViewModel model;
    private final ProfileView view;

    public ProfileScreen(ProfileViewModel model) {
        this.model = model;
        this.view = new ProfileView(model);
    }

    @Override
    public String id() {
        return "profile";
    }

    @Override
    public String title() {
        return TEXT.get("profile.title");
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public void shown() {
        model.load();
    }
}
