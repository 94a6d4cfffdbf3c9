package de.ladentheke.publish.ui;

import de.ladentheke.publish.schedule.Promotion;
import de.ladentheke.text.Messages;
import de.ladentheke.uikit.Form;
import de.ladentheke.uikit.Formats;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What can be looked at beside the lists. */
final class PublishTools extends VBox {
    private static final Messages TEXT = Messages.of(PublishTools.class);

    private final PublishViewModel model;
    private final String channel;
    private final SidePane side;
    private final ScheduleViewModel schedule;
    private final ReadBackView readBack;
    private final PastView past;
    private final TakeOffView off;
    private final Label seen = new Label();
    private final InvalidationListener follow = any -> coming();
    private final Label coming = Form.text("", "muted");

    PublishTools(PublishViewModel model, String channel, ScheduleViewModel schedule, SidePane side, Versioned versions) {
        super(8);
        this.channel = channel;
        this.model = model;
        this.schedule = schedule;
        this.side = side;
        readBack = new ReadBackView(model.readBack(), versions);
        past = new PastView(model.past());
        off = new TakeOffView(model, schedule);
        seen.setId("publish-read-state");
        seen.getStyleClass().addAll("muted", "small");
        var look = Form.button("publish-look", TEXT.get("tools.read"), this::look);
        var history = Form.button("publish-history", TEXT.get("tools.past"), this::past);
        var takeOff = Form.button("publish-take-off", TEXT.get("tools.off"), this::off);
        var buttons = new FlowPane(8, 8,
                Form.button("publish-plan", TEXT.get("tools.later"), this::later),
                Form.button("publish-promote", TEXT.get("tools.promotion"), this::promotion), look, history, takeOff, seen);
        buttons.setRowValignment(VPos.CENTER);
        coming.setId("publish-coming");
        getChildren().addAll(buttons, coming);
        schedule.planned().addListener(new WeakInvalidationListener(follow));
        schedule.promotions().addListener(new WeakInvalidationListener(follow));
        coming();
        model.statusProperty().subscribe(status -> {
            var published = status.online() > 0 || status.lastPublished().isPresent();
            Form.visible(published, look, history, takeOff);
            Form.visible(published || status.waiting() + status.blocked() > 0, buttons);
        });
        model.readBack().resultProperty().subscribe(result -> seen.setText(result
                .map(r -> r.differences().isEmpty() ? TEXT.get("read.state.right", Formats.when(r.at())) : TEXT.get("read.state.differs", r.differences().size()))
                .orElse("")));
    }

    private void look() {
        seen();
        model.readBack().look();
    }

    /** Shows what was seen last. */
    void seen() {
        side.show(TEXT.get("read.title"), readBack);
    }

    private void later() {
        side.show(TEXT.get("later.title"), new LaterView(schedule, channel, model.waiting().chosen().all()));
    }

    private void promotion() {
        side.show(TEXT.get("promotion.title"), new PromotionView(schedule, model, model.waiting().chosen().all()));
    }

    private void off() {
        off.load();
        side.show(TEXT.get("off.title"), off);
    }

    /** What comes next, in a line. */
    private void coming() {
        var planned = schedule.planned(channel).stream().map(item -> Days.when(item.due()) + " " + LaterView.what(item));
        var promotions = schedule.promotions().stream().filter(p -> p.state() != Promotion.State.ENDED).map(p -> TEXT.get(
                p.state() == Promotion.State.RUNNING ? "coming.running" : "coming.promotion", p.name(), Days.day(p.first()), Days.day(p.last())));
        var words = Stream.concat(planned, promotions).collect(Collectors.joining(" · "));
        coming.setText(TEXT.get("coming", words));
        Form.visible(!words.isEmpty(), coming);
    }

    private void past() {
        model.past().load();
        side.show(TEXT.get("past.title"), past);
    }
}
