package de.ladentheke.app.window;

import de.ladentheke.app.Shop;
import de.ladentheke.catalogue.ui.DetailViewModel;
import de.ladentheke.publish.ui.channels.ChannelsViewModel;
import de.ladentheke.task.Background;
import de.ladentheke.task.Background.Lane;
import de.ladentheke.text.Messages;

/** Keeps the frame of the window up to date with what the screens know. */
record ShellBinding(ShellModel shell, Shop shop, Background background, ChannelsViewModel publish, DetailViewModel detail) {
    private static final Messages TEXT = Messages.of(ShellBinding.class);

    void bind() {
        background.run(Lane.READ, progress -> shop.name()).onSuccess(shell.shopNameProperty()::set);
        shell.marketNameProperty().set(names());
        publish.channels().subscribe(() -> shell.marketNameProperty().set(names()));
        publish.connectedProperty().subscribe(count -> shell.marketNameProperty().set(names()));
        publish.totalsProperty().subscribe(totals -> {
            shell.waitingProperty().set(totals.waiting());
            shell.onlineProperty().set(totals.online());
            shell.blockedProperty().set(totals.blocked());
        });
        publish.lineProperty().subscribe(state -> shell.lineProperty().set(switch (state) {
            case UNKNOWN -> ShellModel.Line.UNKNOWN;
            case CONNECTED -> ShellModel.Line.CONNECTED;
            case OFFLINE, REFUSED -> ShellModel.Line.OFFLINE;
        }));
        shell.publishingProperty().bind(publish.publishingProperty());
        publish.publishingProperty().subscribe(on -> shell.activityProperty().set(on ? TEXT.get("publishing") : ""));
        shell.savingProperty().bind(detail.savingProperty());
        shell.refusedProperty().bind(detail.refusedProperty());
    }

    private String names() {
        var channels = publish.channels();
        var connected = publish.connectedProperty().get();
        return channels.size() == 1 ? channels.getFirst().name()
                : TEXT.get(connected == channels.size() ? "channels" : "channels.some", connected, channels.size());
    }
}
