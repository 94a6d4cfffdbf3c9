package de.ladentheke.publish.ui;

import de.ladentheke.publish.Promotion;
import de.ladentheke.text.Messages;
import de.ladentheke.uikit.Formats;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What can be looked at beside the lists. */
final class PublishTools extends VBox {
    private static final Messages TEXT = Messages.of(PublishTools.class);

    private final PublishViewModel model;
    private final String channel;
    private final SidePane side;
    private final ScheduleViewModel schedule;
    private final Label seen = new Label();
    private final InvalidationListener follow = any -> coming();
    private final Label coming = Form.words("", "muted");

    PublishTools(PublishViewModel model, String channel, ScheduleViewModel schedule, SidePane side) {
        super(8);
        this.channel = channel;
        this.model = model;
        this.schedule = schedule;
        this.side = side;
        seen.setId("publish-read-state");
        seen.getStyleClass().addAll("muted", "small");
        var read = button("tools.read", "publish-look");
        read.setOnAction(event -> look(read));
        var past = button("tools.past", "publish-history");
        past.setOnAction(event -> past(past));
        var later = button("tools.later", "publish-plan");
        later.setOnAction(event -> later(later));
        var promotion = button("tools.promotion", "publish-promote");
        promotion.setOnAction(event -> promotion(List.of(), promotion));
        var buttons = new FlowPane(8, 8, later, promotion, read, past, seen);
        buttons.setRowValignment(javafx.geometry.VPos.CENTER);
        coming.setId("publish-coming");
        getChildren().addAll(buttons, coming);
        schedule.planned().addListener(new WeakInvalidationListener(follow));
        schedule.promotions().addListener(new WeakInvalidationListener(follow));
        coming();
        model.readBack().resultProperty().subscribe(result -> seen.setText(result
                .map(r -> r.differences().isEmpty() ? TEXT.get("read.state.right", Formats.when(r.at())) : TEXT.get("read.state.differs", r.differences().size()))
                .orElse("")));
    }

    /** Shows what the market shows, and looks again. */
    void look(Node from) {
        side.show(TEXT.get("read.title"), new ReadBackView(model.readBack()), from);
        model.readBack().look();
    }

    /** Shows what was seen last. */
    void seen() {
        side.show(TEXT.get("read.title"), new ReadBackView(model.readBack()), this);
    }

    private void later(Node from) {
        side.show(TEXT.get("later.title"), new LaterView(schedule, channel, model.chosen().all()), from);
    }

    /** Opens the form with these products in it. */
    void promotion(List<Long> products, Node from) {
        side.show(TEXT.get("promotion.title"), new PromotionView(schedule, model, products), from);
    }

    /** What comes next, in a line. */
    private void coming() {
        var planned = schedule.planned(channel).stream().map(item -> Days.when(item.due()) + " " + LaterView.what(item));
        var promotions = schedule.promotions().stream().filter(p -> p.state() != Promotion.State.ENDED).map(p -> TEXT.get(
                p.state() == Promotion.State.RUNNING ? "coming.running" : "coming.promotion", p.name(), Days.day(p.first()), Days.day(p.last())));
        var words = Stream.concat(planned, promotions).collect(Collectors.joining(" · "));
        coming.setText(TEXT.get("coming", words));
        coming.setVisible(!words.isEmpty());
        coming.setManaged(coming.isVisible());
    }

    private void past(Node from) {
        model.loadPast();
        side.show(TEXT.get("past.title"), new PastView(model), from);
    }

    private static Button button(String key, String id) {
        var button = new Button(TEXT.get(key));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }
}
