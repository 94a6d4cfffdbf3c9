package de.ladentheke.publish.ui.channels;

import de.ladentheke.task.Background;
import de.ladentheke.task.Background.Lane;
import de.ladentheke.text.Messages;
import de.ladentheke.uikit.Browser;
import de.ladentheke.uikit.FileDialogs;
import de.ladentheke.uikit.Notices;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;

/** Makes the page that sets a place up, and tells what came of it. */
public final class SetUpPages implements ChannelsPage.SetUps {
    private static final Messages TEXT = Messages.of(SetUpPages.class);

    private final ChannelDesk desk;
    private final PracticeControl practice;
    private final ChannelsViewModel channels;
    private final Background background;
    private final Browser browser;
    private final FileDialogs dialogs;
    private final Notices notices;
    private final Consumer<Throwable> unexpected;

    public SetUpPages(ChannelDesk desk, PracticeControl practice, ChannelsViewModel channels, Background background, Browser browser,
            FileDialogs dialogs, Notices notices, Consumer<Throwable> unexpected) {
        this.desk = desk;
        this.practice = practice;
        this.channels = channels;
        this.background = background;
        this.browser = browser;
        this.dialogs = dialogs;
        this.notices = notices;
        this.unexpected = unexpected;
    }

    @Override
    public boolean mayAdd() {
        return !desk.kinds().isEmpty();
    }

    @Override
    public Node page(ChannelModel channel, Runnable back) {
        var model = new SetupViewModel(desk, channel == null ? null : channel.entry().setup(), background, unexpected);
        Runnable save = () -> model.save(kept -> {
            back.run();
            channels.show(kept);
        });
        var removal = channel == null ? null : new Removal(channel, desk, model, notices, removed -> {
            back.run();
            removed(channel.name(), removed);
        });
        return new SetupView(model, new SetupView.Parts(desk, practice, browser, dialogs, removal, channel == null ? null : order(channel), back, save));
    }

    private Node order(ChannelModel channel) {
        var all = channels.channels().stream().map(ChannelModel::channel).toList();
        return new OrderButtons(all, channel.channel(), this::order);
    }

    private void order(List<String> order) {
        background.run(Lane.WRITE, p -> {
            desk.order(order);
            return true;
        }).onSuccess(done -> channels.reload()).onError(unexpected);
    }

    private void removed(String name, ChannelDesk.Removed removed) {
        channels.reload();
        notices.wayBack(TEXT.get("remove.done", name), TEXT.get("remove.undo"), () -> background.run(Lane.NETWORK, p -> {
            desk.restore(removed);
            return true;
        }).onSuccess(done -> channels.show(removed.setup().channel())).onError(unexpected));
    }
}
