package de.ladentheke.publish.ui.channels;

import de.ladentheke.text.Messages;
import de.ladentheke.uikit.Formats;
import de.ladentheke.uikit.Screen;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;

/** Publishing as one screen of the window: all places, and what goes to the one that is looked at. */
public final class ChannelsScreen implements Screen {
    private static final Messages TEXT = Messages.of(ChannelsScreen.class);

    private final ChannelsViewModel model;
    private final ChannelsPage page;

    public ChannelsScreen(ChannelsViewModel model, ChannelsPage page) {
        this.model = model;
        this.page = page;
    }

    @Override
    public String id() {
        return "publish";
    }

    @Override
    public String title() {
        return TEXT.get("screen.title");
    }

    @Override
    public Parent view() {
        return page;
    }

    @Override
    public ObservableValue<String> badge() {
        return model.totalsProperty().map(totals -> totals.waiting() == 0 ? "" : Formats.integer(totals.waiting()));
    }

    @Override
    public void shown() {
        model.shown();
    }
}
