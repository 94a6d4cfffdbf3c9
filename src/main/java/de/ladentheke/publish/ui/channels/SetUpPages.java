package de.ladentheke.publish.ui.channels;

import de.ladentheke.task.Background;
import de.ladentheke.task.Background.Lane;
import de.ladentheke.text.Messages;
import de.ladentheke.uikit.Browser;
import de.ladentheke.uikit.FileDialogs;
import de.ladentheke.uikit.Notices;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    /** What was typed stays until it is saved or given up; null stands for a new place. */
    private final Map<ChannelModel, SetupView> begun = new HashMap<>();

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
        begun.keySet().removeIf(one -> one != null && !channels.channels().contains(one));
        var page = begun.computeIfAbsent(channel, place -> make(place, back));
        page.load();
        return page;
    }

    private SetupView make(ChannelModel channel, Runnable back) {
        var model = new SetupViewModel(desk, channel, background, unexpected);
        Runnable end = () -> {
            begun.remove(channel);
            back.run();
        };
        var removal = channel == null ? null : new Removal(channel, desk, model, notices, removed -> {
            end.run();
            removed(channel.name(), removed);
        });
        var order = channel == null ? null : order(channel);
        var leaving = channel == null ? null : new Leaving(Leaving.Reason.MOVE, channel, desk, model, notices);
        Runnable save = () -> save(model, end);
        return new SetupView(model, new SetupView.Parts(desk, practice, browser, dialogs, removal, order, leaving, back, end,
                () -> quiet(channel, model, () -> leave(model, leaving, save))));
    }

    /** What is on its way to a place stops before that is somewhere else. */
    private static void quiet(ChannelModel channel, SetupViewModel model, Runnable then) {
        if (model.moves() && channel.publish().publishingProperty().get()) {
            model.waitsForQuiet();
            channel.publish().whenQuiet(() -> {
                model.quiet();
                then.run();
            });
        } else {
            then.run();
        }
    }

    private static void leave(SetupViewModel model, Leaving leaving, Runnable save) {
        if (leaving != null && model.leaves()) {
            model.whenSound(() -> leaving.ask(save, () -> {}));
        } else {
            save.run();
        }
    }

    private void save(SetupViewModel model, Runnable end) {
        model.save(kept -> {
            end.run();
            channels.show(kept);
        });
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
