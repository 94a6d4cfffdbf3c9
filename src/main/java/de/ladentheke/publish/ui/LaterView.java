package de.ladentheke.publish.ui;

import de.ladentheke.publish.schedule.Planned;
import de.ladentheke.text.Messages;
import de.ladentheke.uikit.Form;
import de.ladentheke.uikit.Formats;
import java.time.LocalDate;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Publishing at a time to come. */
final class LaterView extends VBox {
    private static final Messages TEXT = Messages.of(LaterView.class);

    private final ScheduleViewModel model;
    private final String channel;
    private final List<Long> products;
    private final DatePicker day = new DatePicker();
    private final TextField time = new TextField("20:00");
    private final Label problem = Form.text("", "bad-text");
    private final VBox planned = new VBox(10);
    private final ListChangeListener<Planned> follow = change -> show();

    /** @param channel its key; @param products what is to go; empty for everything that waits then */
    LaterView(ScheduleViewModel model, String channel, List<Long> products) {
        super(10);
        this.model = model;
        this.channel = channel;
        this.products = products;
        setId("publish-later");
        day.setValue(LocalDate.ofInstant(model.now(), Days.GERMANY));
        day.setId("later-day");
        day.setAccessibleText(TEXT.get("later.day"));
        time.setId("later-time");
        time.setAccessibleText(TEXT.get("later.time"));
        time.setPrefColumnCount(5);
        time.setOnAction(event -> plan());
        problem.setId("later-problem");
        var button = Form.button("later-plan", TEXT.get("later.plan"), this::plan);
        getChildren().addAll(Form.text(TEXT.get("later.what", products.size(), Formats.integer(products.size())), "strong"),
                new HBox(12, Form.field(TEXT.get("later.day"), day), Form.field(TEXT.get("later.time"), time)), problem, button, planned);
        model.planned().addListener(new javafx.collections.WeakListChangeListener<>(follow));
        show();
    }

    private void plan() {
        var typed = Days.time(time.getText());
        if (day.getValue() == null || typed.isEmpty()) {
            problem.setText(TEXT.get("later.no_time"));
            return;
        }
        var due = Days.at(day.getValue(), typed.get());
        problem.setText(due.isAfter(model.now()) ? "" : TEXT.get("later.past"));
        if (problem.getText().isEmpty()) {
            model.plan(channel, due, products);
        }
    }

    private void show() {
        planned.getChildren().clear();
        var items = model.planned(channel);
        if (!items.isEmpty()) {
            planned.getChildren().add(Form.text(TEXT.get("later.planned"), "section-title"));
        }
        items.forEach(item -> planned.getChildren().add(line(item)));
    }

    private Node line(Planned item) {
        var cancel = new Hyperlink(TEXT.get("later.cancel"));
        cancel.getStyleClass().add("later-cancel");
        cancel.setAccessibleText(cancel.getText() + ": " + Days.when(item.due()));
        cancel.setOnAction(event -> model.cancel(item));
        return new HBox(8, new VBox(2, Form.text(Days.when(item.due()), "strong"), Form.text(what(item), "muted")), cancel);
    }

    static String what(Planned item) {
        return TEXT.get("later.goes", item.products().size(), Formats.integer(item.products().size()));
    }
}
