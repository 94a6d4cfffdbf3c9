package de.ladentheke.publish.ui.channels;

import de.ladentheke.task.Background.Lane;
import de.ladentheke.text.Messages;
import de.ladentheke.uikit.Form;
import de.ladentheke.uikit.Notices;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** Takes a place out of the program. */
final class Removal extends VBox {
    private static final Messages TEXT = Messages.of(Removal.class);

    private final ChannelModel channel;
    private final ChannelDesk desk;
    private final SetupViewModel model;
    private final Consumer<ChannelDesk.Removed> gone;
    private final Button ask = Form.button("setup-remove", TEXT.get("remove"), this::ask);
    private final Leaving leaving;

    Removal(ChannelModel channel, ChannelDesk desk, SetupViewModel model, Notices notices, Consumer<ChannelDesk.Removed> gone) {
        super(10);
        this.channel = channel;
        this.desk = desk;
        this.model = model;
        this.gone = gone;
        leaving = new Leaving(Leaving.Reason.REMOVE, channel, desk, model, notices);
        getChildren().addAll(ask, leaving);
    }

    private void ask() {
        Form.visible(false, ask);
        leaving.ask(this::remove, () -> Form.visible(true, ask));
    }

    private void remove() {
        channel.publish().whenQuiet(() -> model.background().run(Lane.NETWORK, p -> desk.remove(channel.channel())).onSuccess(gone).onError(model.unexpected()));
    }
}
