package de.ladentheke.publish.ui.channels;

import de.ladentheke.text.Messages;
import de.ladentheke.uikit.Form;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

/** Moves a place among the others: in that order the cards stand and are published to. */
final class OrderButtons extends HBox {
    private static final Messages TEXT = Messages.of(OrderButtons.class);

    private final List<String> order;
    private final String channel;
    private final Consumer<List<String>> ordered;
    private final Button forward = Form.button("setup-forward", TEXT.get("order.forward"), () -> move(-1));
    private final Button backward = Form.button("setup-backward", TEXT.get("order.backward"), () -> move(1));

    OrderButtons(List<String> channels, String channel, Consumer<List<String>> ordered) {
        super(10);
        this.order = new ArrayList<>(channels);
        this.channel = channel;
        this.ordered = ordered;
        getChildren().addAll(forward, backward);
        Form.visible(channels.size() > 1, this);
        show();
    }

    private void move(int by) {
        var at = order.indexOf(channel);
        Collections.swap(order, at, at + by);
        show();
        ordered.accept(List.copyOf(order));
    }

    private void show() {
        forward.setDisable(order.indexOf(channel) <= 0);
        backward.setDisable(order.indexOf(channel) >= order.size() - 1);
    }
}
