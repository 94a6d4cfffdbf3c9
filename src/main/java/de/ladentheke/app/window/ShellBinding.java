package de.ladentheke.app.window;

import de.ladentheke.app.Shop;
import de.ladentheke.catalogue.ui.DetailViewModel;
import de.ladentheke.publish.ui.PublishViewModel;
import de.ladentheke.task.Background;
import de.ladentheke.task.Background.Lane;
import de.ladentheke.text.Messages;

/** Keeps the frame of the window up to date with what the screens know. */
record ShellBinding(ShellModel shell, Shop shop, Background background, PublishViewModel publish, DetailViewModel detail) {
    private static final Messages TEXT = Messages.of(ShellBinding.class);

    void bind() {
        background.run(Lane.READ, progress -> shop.name()).onSuccess(shell.shopNameProperty()::set);
        shell.marketNameProperty().set(publish.marketName());
        publish.statusProperty().subscribe(status -> {
            shell.waitingProperty().set(status.waiting());
            shell.onlineProperty().set(status.online());
            shell.blockedProperty().set(status.blocked());
        });
        publish.lineProperty().subscribe(line ->
                shell.lineProperty().set(line.connected() ? ShellModel.Line.CONNECTED : ShellModel.Line.OFFLINE));
        shell.publishingProperty().bind(publish.publishingProperty());
        publish.publishingProperty().subscribe(on -> shell.activityProperty().set(on ? TEXT.get("publishing") : ""));
        shell.savingProperty().bind(detail.savingProperty());
        shell.refusedProperty().bind(detail.refusedProperty());
    }
}
