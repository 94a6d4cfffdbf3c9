package de.ladentheke.publish.ui;

import de.ladentheke.text.Messages;
import de.ladentheke.uikit.Browser;
import de.ladentheke.uikit.EmptyState;
import de.ladentheke.uikit.Form;
import de.ladentheke.uikit.Formats;
import de.ladentheke.uikit.Thumbnails;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What goes out now, and what stays here with its reason. */
final class PublishView extends VBox {
    private static final Messages TEXT = Messages.of(PublishView.class);

    private final PublishViewModel model;
    private final Browser browser;
    private final Label outgoingTitle = title("outgoing.title", "publish-outgoing-title");
    private final Label blockedTitle = title("blocked.title", "publish-blocked-title");
    private final OutgoingTable outgoing;
    private final BlockedTable blocked;
    private final Hyperlink moreOutgoing = new Hyperlink();
    private final Hyperlink moreBlocked = new Hyperlink();
    private final Node done;
    private final Node nothing;

    PublishView(PublishViewModel model, Thumbnails thumbnails, Browser browser, Mend mend,
            PublishTools tools, OutgoingTable.Details details, Versioned versions) {
        this.model = model;
        this.browser = browser;
        getStyleClass().addAll("page", "publish-view");
        outgoing = new OutgoingTable(model, thumbnails, browser, details);
        blocked = new BlockedTable(model, thumbnails, mend, versions);
        moreOutgoing.setId("publish-more");
        moreOutgoing.setOnAction(event -> model.waiting().moreOutgoing());
        moreBlocked.setId("publish-more-blocked");
        moreBlocked.setOnAction(event -> model.waiting().moreBlocked());
        done = done();
        nothing = nothing();
        getChildren().addAll(tools, outgoingHead(), outgoing, moreOutgoing, blockedHead(), blocked, moreBlocked, done, nothing, new ChosenBar(model));
        model.waiting().outgoing().rows().addListener((ListChangeListener<OutgoingRow>) change -> show());
        model.waiting().blocked().addListener((ListChangeListener<Object>) change -> show());
        model.statusProperty().subscribe(status -> show());
        model.publishingProperty().subscribe(on -> show());
        model.loadedProperty().subscribe(on -> show());
    }

    private Node outgoingHead() {
        var size = new Label();
        size.setId("publish-estimate");
        size.getStyleClass().add("muted");
        size.textProperty().bind(model.waiting().estimateProperty());
        size.visibleProperty().bind(outgoingTitle.visibleProperty().and(model.publishingProperty().not()));
        var head = new HBox(12, outgoingTitle, size);
        head.setAlignment(Pos.BASELINE_LEFT);
        head.managedProperty().bind(outgoingTitle.visibleProperty());
        return head;
    }

    private Node blockedHead() {
        var again = new Hyperlink();
        again.setId("taken-off-again");
        again.setOnAction(event -> model.waiting().showTakenOff());
        var hide = new Hyperlink();
        hide.setId("taken-off-hide");
        hide.setOnAction(event -> model.hidden().hide(model.waiting().takenOff()));
        model.waiting().takenOff().addListener((ListChangeListener<Long>) change -> offerAll(again, hide));
        offerAll(again, hide);
        var head = new HBox(12, blockedTitle, again, hide);
        head.setAlignment(Pos.BASELINE_LEFT);
        head.managedProperty().bind(blockedTitle.visibleProperty());
        return head;
    }

    /** One by one would be tedious. */
    private void offerAll(Hyperlink again, Hyperlink hide) {
        var all = model.waiting().takenOff().size();
        Form.visible(all > 1, again, hide);
        again.setText(TEXT.get("taken_off.all.again", Formats.integer(all)));
        hide.setText(TEXT.get("taken_off.all.hide", Formats.integer(all)));
    }

    private void show() {
        var out = !model.waiting().outgoing().rows().isEmpty();
        var stays = !model.waiting().blocked().isEmpty();
        var status = model.statusProperty().get();
        Form.visible(out, outgoingTitle, outgoing);
        Form.visible(stays, blockedTitle, blocked);
        var allSent = model.waiting().outgoing().rows().stream().allMatch(OutgoingRow::sent);
        outgoingTitle.setText(TEXT.get(out && allSent ? "outgoing.sent" : "outgoing.title"));
        blockedTitle.setText(TEXT.get("blocked.title", Formats.integer(status.blocked())));
        var unseen = status.waiting() - model.waiting().outgoing().rows().stream().filter(row -> !row.sent()).count();
        offer(moreOutgoing, "outgoing.more", out ? unseen : 0);
        offer(moreBlocked, "blocked.more", stays ? status.blocked() - model.waiting().blocked().size() : 0);
        var empty = model.loadedProperty().get() && !out && !stays;
        Form.visible(empty && status.online() > 0, done);
        Form.visible(empty && status.online() == 0, nothing);
    }

    private void offer(Hyperlink more, String key, long unseen) {
        Form.visible(unseen > 0 && !model.publishingProperty().get(), more);
        more.setText(TEXT.get(key, Formats.integer(unseen)));
    }

    private Node done() {
        var button = new Button(TEXT.get("market.view"));
        button.setId("publish-done-view");
        button.setOnAction(event -> model.viewShop(browser::open));
        var state = new EmptyState(Feather.CHECK_CIRCLE, TEXT.get("done.title"), TEXT.get("done.text"), button);
        state.setId("publish-done");
        setVgrow(state, Priority.ALWAYS);
        return state;
    }

    private Node nothing() {
        var state = new EmptyState(Feather.SEND, TEXT.get("nothing.title"), TEXT.get("nothing.text"));
        state.setId("publish-nothing");
        setVgrow(state, Priority.ALWAYS);
        return state;
    }

    private static Label title(String key, String id) {
        var label = new Label(TEXT.get(key, ""));
        label.setId(id);
        label.getStyleClass().add("section-title");
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
