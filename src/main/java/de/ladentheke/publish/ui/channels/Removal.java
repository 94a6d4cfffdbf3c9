package de.ladentheke.publish.ui.channels;

import de.ladentheke.publish.Publisher;
import de.ladentheke.task.Background.Lane;
import de.ladentheke.text.Messages;
import de.ladentheke.uikit.Form;
import de.ladentheke.uikit.Formats;
import de.ladentheke.uikit.Notices;
import de.ladentheke.uikit.ProgressStrip;
import java.io.IOException;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Takes a place out of the program; asks on the spot what is to become of the products there. */
final class Removal extends VBox {
    private static final Messages TEXT = Messages.of(Removal.class);

    private final ChannelModel channel;
    private final ChannelDesk desk;
    private final SetupViewModel model;
    private final Notices notices;
    private final Consumer<ChannelDesk.Removed> gone;
    private final Button ask = Form.button("setup-remove", TEXT.get("remove"), this::ask);
    private final ProgressStrip progress = new ProgressStrip();
    private final Label question = Form.text("");
    private final FlowPane answers = new FlowPane(10, 10);

    Removal(ChannelModel channel, ChannelDesk desk, SetupViewModel model, Notices notices, Consumer<ChannelDesk.Removed> gone) {
        super(10);
        this.channel = channel;
        this.desk = desk;
        this.model = model;
        this.notices = notices;
        this.gone = gone;
        var off = Form.button("setup-remove-off", TEXT.get("remove.off"), this::takeOff);
        var keep = Form.button("setup-remove-keep", TEXT.get("remove.keep"), this::remove);
        var stay = Form.button("setup-remove-not", TEXT.get("remove.not"), () -> asking(false));
        answers.getChildren().addAll(off, keep, stay);
        getChildren().addAll(ask, question, answers, progress);
        ask.disableProperty().bind(Bindings.createBooleanBinding(() -> !channel.publish().loadedProperty().get(), channel.publish().loadedProperty()));
        asking(false);
        Form.visible(false, progress);
    }

    private void ask() {
        var online = channel.publish().statusProperty().get().online();
        if (online == 0) {
            remove();
            return;
        }
        question.setText(TEXT.get("remove.question", online, Formats.integer(online), channel.name()));
        asking(true);
        answers.getChildren().getFirst().requestFocus();
    }

    private void asking(boolean on) {
        Form.visible(!on, ask);
        Form.visible(on, question);
        Form.visible(on, answers);
    }

    private void takeOff() {
        channel.publish().whenQuiet(this::takeOffNow);
    }

    private void takeOffNow() {
        Form.visible(false, answers);
        Form.visible(true, progress);
        var job = model.background().run(Lane.NETWORK, p -> {
            desk.takeOff(channel.channel(), p);
            return true;
        });
        progress.start(TEXT.get("remove.taking"), job::stop);
        job.onProgress(progress::report).onSuccess(done -> remove()).onError(this::failed).onStopped(() -> asking(false))
                .onEnd(() -> Form.visible(false, progress));
    }

    private void failed(Throwable error) {
        asking(false);
        if (error instanceof IOException problem) {
            notices.warn(TEXT.get("remove.failed", channel.name(), Publisher.explain(problem)));
        } else {
            model.unexpected().accept(error);
        }
    }

    private void remove() {
        channel.publish().whenQuiet(() -> model.background().run(Lane.NETWORK, p -> desk.remove(channel.channel())).onSuccess(gone).onError(model.unexpected()));
    }
}
