package de.ladentheke.publish.ui.channels;

import de.ladentheke.publish.ui.PublishPage;
import de.ladentheke.text.Messages;
import de.ladentheke.uikit.Browser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A card for each place, below them the products of the chosen one; or, in their stead, the page that sets one up. */
public final class ChannelsPage extends StackPane {
    private static final Messages TEXT = Messages.of(ChannelsPage.class);

    private final ChannelsViewModel model;
    private final Browser browser;
    private final Function<ChannelModel, PublishPage> lists;
    private final SetUps setUps;
    private final CardRow row = new CardRow();
    private final StackPane below = new StackPane();
    private final VBox channels = new VBox(row, below);
    private final Map<ChannelModel, PublishPage> made = new HashMap<>();
    private final Map<ChannelModel, ChannelCard> cards = new HashMap<>();

    /** Makes the page that sets a place up. */
    public interface SetUps {
        /** Whether places can be added here. */
        boolean mayAdd();

        /** @param channel null for a new one; @param back shows the cards again */
        Node page(ChannelModel channel, Runnable back);
    }

    /** @param lists what waits for a place */
    public ChannelsPage(ChannelsViewModel model, Browser browser, Function<ChannelModel, PublishPage> lists, SetUps setUps) {
        this.model = model;
        this.browser = browser;
        this.lists = lists;
        this.setUps = setUps;
        getStylesheets().add(ChannelsPage.class.getResource("channels.css").toExternalForm());
        row.getStyleClass().add("channel-cards");
        row.setAccessibleText(TEXT.get("cards.accessible"));
        VBox.setVgrow(below, Priority.ALWAYS);
        model.channels().addListener((ListChangeListener<ChannelModel>) change -> showCards());
        model.currentProperty().subscribe(this::choose);
        model.publishingProperty().subscribe(on -> {
            if (on) {
                showChannels();
            }
        });
        showCards();
        showChannels();
    }

    /** Back from setting up. */
    public void showChannels() {
        getChildren().setAll(channels);
    }

    /** @param channel null for a new one */
    public void setUp(ChannelModel channel) {
        var page = setUps.page(channel, this::showChannels);
        getChildren().setAll(page);
        page.requestFocus();
    }

    /** The lists of the place that is looked at. */
    public PublishPage current() {
        return made.get(model.currentProperty().get());
    }

    private void showCards() {
        cards.keySet().retainAll(model.channels());
        made.keySet().retainAll(model.channels());
        var several = model.channels().size() > 1;
        var nodes = new ArrayList<Node>();
        for (var channel : model.channels()) {
            var card = cards.computeIfAbsent(channel, one -> new ChannelCard(one, model, browser, () -> setUp(one)));
            card.choosable(several);
            nodes.add(card);
        }
        if (setUps.mayAdd()) {
            nodes.add(add());
        }
        row.show(List.copyOf(nodes));
        choose(model.currentProperty().get());
    }

    private void choose(ChannelModel chosen) {
        cards.forEach((channel, card) -> card.chosen(channel == chosen && model.channels().size() > 1));
        if (chosen != null && model.channels().contains(chosen)) {
            below.getChildren().setAll(made.computeIfAbsent(chosen, lists));
        }
    }

    private Button add() {
        var button = new Button(TEXT.get("cards.add"), new FontIcon(Feather.PLUS));
        button.setId("channel-add");
        button.getStyleClass().add("add-card");
        button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        button.setOnAction(event -> setUp(null));
        return button;
    }
}
