package de.ladentheke.publish.ui.channels;

import de.ladentheke.publish.Publisher;
import de.ladentheke.task.Background.Lane;
import de.ladentheke.text.Messages;
import de.ladentheke.uikit.Form;
import de.ladentheke.uikit.Formats;
import de.ladentheke.uikit.Notices;
import de.ladentheke.uikit.ProgressStrip;
import java.io.IOException;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** A place is left: asks on the spot what is to become of the products that are online there. */
final class Leaving extends VBox {
    private static final Messages TEXT = Messages.of(Leaving.class);

    /** Why the place is left; the words differ. */
    enum Reason { REMOVE, MOVE }

    private final ChannelModel channel;
    private final ChannelDesk desk;
    private final SetupViewModel model;
    private final Notices notices;
    private final String key;
    private final ProgressStrip progress = new ProgressStrip();
    private final Label question = Form.text("");
    private final FlowPane answers = new FlowPane(10, 10);
    private Runnable then = () -> {};
    private Runnable over = () -> {};

    Leaving(Reason reason, ChannelModel channel, ChannelDesk desk, SetupViewModel model, Notices notices) {
        super(10);
        this.channel = channel;
        this.desk = desk;
        this.model = model;
        this.notices = notices;
        key = reason.name().toLowerCase(java.util.Locale.ROOT);
        answers.getChildren().addAll(Form.button("setup-" + key + "-off", text("off"), this::takeOff),
                Form.button("setup-" + key + "-keep", text("keep"), this::leave), Form.button("setup-" + key + "-not", text("not"), this::stay));
        getChildren().addAll(question, answers, progress);
        Form.visible(false, progress);
        asking(false);
    }

    /** @param leave called once the owner has answered, at once where nothing is online; @param end called however it ends */
    void ask(Runnable leave, Runnable end) {
        if (progress.isVisible()) {
            return;
        }
        then = leave;
        over = end;
        model.background().run(Lane.NETWORK, p -> desk.online(channel.channel())).onSuccess(this::ask).onError(error -> {
            over.run();
            model.unexpected().accept(error);
        });
    }

    private void ask(long online) {
        if (online == 0) {
            leave();
            return;
        }
        question.setText(text("question", online, Formats.integer(online), channel.name()));
        asking(true);
        answers.getChildren().getFirst().requestFocus();
    }

    private void asking(boolean on) {
        Form.visible(on, question, answers, this);
    }

    private void stay() {
        asking(false);
        over.run();
    }

    private void leave() {
        asking(false);
        over.run();
        then.run();
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
        progress.start(TEXT.get("leaving.taking"), job::stop);
        job.onProgress(progress::report).onSuccess(done -> leave()).onError(this::failed).onStopped(this::stay)
                .onEnd(() -> Form.visible(false, progress));
    }

    private void failed(Throwable error) {
        stay();
        if (error instanceof IOException problem) {
            notices.warn(text("failed", channel.name(), Publisher.explain(problem, false)));
        } else {
            model.unexpected().accept(error);
        }
    }

    private String text(String word, Object... arguments) {
        return TEXT.get(key + "." + word, arguments);
    }
}
