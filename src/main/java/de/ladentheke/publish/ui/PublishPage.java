package de.ladentheke.publish.ui;

import de.ladentheke.publish.Outgoing;
import de.ladentheke.text.Messages;
import de.ladentheke.uikit.Browser;
import de.ladentheke.uikit.Thumbnails;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** What goes to one place and what stays here, and beside it what is looked at closely. */
public final class PublishPage extends HBox {
    private static final Messages TEXT = Messages.of(PublishPage.class);

    private final PublishViewModel model;
    private final Thumbnails thumbnails;
    private final SidePane side = new SidePane();
    private final PublishTools tools;

    /** @param channel its key in the database */
    public PublishPage(PublishViewModel model, String channel, ScheduleViewModel schedule, Thumbnails thumbnails, Browser browser, Mend mend) {
        this.model = model;
        this.thumbnails = thumbnails;
        getStylesheets().add(PublishPage.class.getResource("publish.css").toExternalForm());
        tools = new PublishTools(model, channel, schedule, side, this::versions);
        var lists = new PublishView(model, thumbnails, browser, mend, tools, this::details, this::versions);
        HBox.setHgrow(lists, Priority.ALWAYS);
        getChildren().addAll(lists, side);
    }

    /** Shows what was last seen in the market beside the lists. */
    public void showReadBack() {
        tools.seen();
    }

    private void versions(long product, String name) {
        var view = new VersionsView(model.versions(product), thumbnails, side::close);
        side.show(name, view, view.end());
    }

    private void details(Outgoing item) {
        model.compare(item.product(), comparison -> side.show(item.name(),
                new ComparisonView(comparison, TEXT.get("compare.before"), TEXT.get("compare.after"), thumbnails)));
    }
}
