package de.ladentheke.publish.ui;

import de.ladentheke.publish.Publisher.Status;
import de.ladentheke.publish.ui.MarketAccess.Line;
import de.ladentheke.publish.ui.MarketAccess.Line.State;
import de.ladentheke.text.Messages;
import de.ladentheke.uikit.Browser;
import de.ladentheke.uikit.Form;
import de.ladentheke.uikit.Formats;
import de.ladentheke.uikit.ProgressStrip;
import de.ladentheke.uikit.Tag;
import de.ladentheke.uikit.Tag.Tone;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One marketplace: whether it answers, what is online there, what waits, and the publication under way. */
public final class MarketCard extends VBox {
    private static final Messages TEXT = Messages.of(MarketCard.class);

    private final PublishViewModel model;
    private final Label name = new Label();
    private final Tag state = new Tag();
    private final Label summary = new Label();
    private final Label trouble = new Label();
    private final ProgressStrip progress = new ProgressStrip();
    private final Button again = new Button(TEXT.get("market.try"));
    private final Button view = new Button(TEXT.get("market.view"));
    private final Hyperlink cancel = new Hyperlink(TEXT.get("market.cancel"));
    private final HBox actions = new HBox(10, again, view, cancel);
    private final Timeline clock = new Timeline(new KeyFrame(javafx.util.Duration.seconds(1), event -> show()));

    /** @param called as people call the place; @param extras stand at the right of its head */
    public MarketCard(PublishViewModel model, ObservableValue<String> called, Browser browser, Node... extras) {
        this.model = model;
        setId("publish-card");
        getStyleClass().addAll("card", "market-card");
        name.getStyleClass().add("section-title");
        name.textProperty().bind(called);
        state.setId("publish-state");
        summary.setId("publish-summary");
        summary.getStyleClass().add("muted");
        trouble.setId("publish-trouble");
        for (var label : new Label[] {summary, trouble}) {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
        }
        again.setId("publish-again");
        again.setOnAction(event -> model.goOn());
        view.setId("publish-view-market");
        view.setOnAction(event -> model.viewShop(browser::open));
        cancel.setId("publish-cancel-wish");
        cancel.setOnAction(event -> model.waiting().cancelWish());
        actions.setAlignment(Pos.CENTER_LEFT);
        progress.setId("publish-progress");
        clock.setCycleCount(Animation.INDEFINITE);
        getChildren().addAll(head(extras), summary, trouble, progress, actions);
        model.watcherProperty().set(progress);
        model.statusProperty().subscribe(s -> show());
        model.lineProperty().subscribe(l -> show());
        model.nextAttemptProperty().subscribe(this::count);
        model.publishingProperty().subscribe(this::publishing);
    }

    private Node head(Node... extras) {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        name.setMinWidth(0);
        var row = new HBox(10, name, space, state);
        row.getChildren().addAll(extras);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void publishing(boolean on) {
        if (on) {
            progress.start(TEXT.get("market.preparing"), model::stop);
        }
        show();
    }

    /** The countdown to the next attempt runs only while there is one. */
    private void count(java.util.Optional<Instant> next) {
        if (next.isPresent()) {
            clock.play();
        } else {
            clock.stop();
        }
        show();
    }

    private void show() {
        var busy = model.publishingProperty().get();
        var status = model.statusProperty().get();
        var line = model.lineProperty().get();
        summary.setText(summary());
        var words = trouble();
        trouble.setText(words);
        Form.visible(!busy && !words.isEmpty(), trouble);
        Form.visible(busy, progress);
        Form.visible(!busy && line.broken() && status.waiting() > 0, again);
        Form.visible(status.online() > 0, view);
        Form.visible(!busy && goesOn(), cancel);
        Form.visible(again.isVisible() || view.isVisible() || cancel.isVisible(), actions);
        tag(busy, line, status);
    }

    private void tag(boolean busy, Line line, Status status) {
        if (busy) {
            state.show(TEXT.get("state.publishing"), Tone.OK);
        } else if (line.state() == State.REFUSED) {
            state.show(TEXT.get("state.refused"), Tone.BAD);
        } else if (!line.broken()) {
            fine(line, status);
        } else if (goesOn()) {
            state.show(TEXT.get("state.waits", Formats.integer(status.waiting())), Tone.WARN);
        } else {
            state.show(TEXT.get("state.offline"), Tone.WARN);
        }
    }

    private void fine(Line line, Status status) {
        if (status.waiting() == 0) {
            var something = status.lastPublished().isPresent() || status.online() > 0;
            state.show(TEXT.get(something ? "state.current" : "state.nothing"), something ? Tone.OK : Tone.MUTED);
        } else if (line.connected()) {
            state.show(TEXT.get("state.connected"), Tone.OK);
        } else {
            state.show(TEXT.get("state.waits", Formats.integer(status.waiting())), Tone.MUTED);
        }
    }

    private String summary() {
        var status = model.statusProperty().get();
        var parts = new ArrayList<String>();
        parts.add(TEXT.get("summary.online", status.online(), Formats.integer(status.online())));
        parts.add(TEXT.get("summary.waiting", status.waiting(), Formats.integer(status.waiting())));
        status.lastPublished().ifPresent(at -> parts.add(TEXT.get("summary.last", Formats.when(at))));
        return String.join(" · ", parts);
    }

    private String trouble() {
        var line = model.lineProperty().get();
        if (goesOn()) {
            var wait = Duration.between(Instant.now(), model.nextAttemptProperty().get().orElseThrow());
            var soon = wait.isNegative() ? Duration.ofSeconds(1) : wait;
            return TEXT.get("trouble.waits", why(line), Formats.duration(soon));
        }
        return line.broken() ? why(line) : "";
    }

    /** Whether what waits is sent by itself. */
    private boolean goesOn() {
        return model.nextAttemptProperty().get().isPresent() && model.statusProperty().get().waiting() > 0;
    }

    private String why(Line line) {
        return line.sentence().isEmpty() ? model.statusProperty().get().lastError().orElseGet(() -> TEXT.get("trouble.offline")) : line.sentence();
    }
}
