package de.ladentheke.publish.ui;

import de.ladentheke.catalogue.Field;
import de.ladentheke.text.Messages;
import de.ladentheke.uikit.Browser;
import de.ladentheke.uikit.Formats;
import de.ladentheke.uikit.Screen;
import de.ladentheke.uikit.Thumbnails;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;

/** Publishing as one screen of the window. */
public final class PublishScreen implements Screen {
    private static final Messages TEXT = Messages.of(PublishScreen.class);

    /** Opens a product where it can be mended. */
    @FunctionalInterface
    public interface Mend {
        void open(long product, Field field);
    }

    private final PublishViewModel model;
    private final PublishPage view;

    /** @param channel its key in the database */
    public PublishScreen(PublishViewModel model, String channel, ScheduleViewModel schedule, Thumbnails thumbnails, Browser browser, Mend mend) {
        this.model = model;
        this.view = new PublishPage(model, channel, schedule, thumbnails, browser, mend);
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
        return view;
    }

    @Override
    public ObservableValue<String> badge() {
        return model.statusProperty().map(s -> s.waiting() == 0 ? "" : Formats.integer(s.waiting()));
    }

    /** Shows what was last seen in the market beside the lists. */
    public void showReadBack() {
        view.showReadBack();
    }

    @Override
    public void shown() {
        model.shown();
    }
}
