package de.ladentheke.publish.ui.channels;

import de.ladentheke.publish.setup.ChannelKind;
import de.ladentheke.text.Messages;
import de.ladentheke.uikit.Browser;
import de.ladentheke.uikit.FileDialogs;
import de.ladentheke.uikit.Form;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The page that sets one place up: what kind, how to get in, and what is shown there at what price. */
final class SetupView extends VBox {
    private static final Messages TEXT = Messages.of(SetupView.class);

    /** What surrounds the form. @param removal, @param order and @param leaving null for a new place; @param back keeps what was typed, @param cancel does not */
    record Parts(ChannelDesk desk, PracticeControl practice, Browser browser, FileDialogs dialogs, Node removal, Node order, Node leaving,
            Runnable back, Runnable cancel, Runnable save) {}

    private final SetupViewModel model;
    private final Parts parts;
    private final Label title = new Label();
    private final VBox body = new VBox(14);
    private final HBox bar = new HBox(10);

    SetupView(SetupViewModel model, Parts parts) {
        this.model = model;
        this.parts = parts;
        setId("channel-setup");
        getStyleClass().add("setup-view");
        var scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        body.getStyleClass().add("setup-body");
        getChildren().add(head());
        if (parts.leaving() != null) {
            // above the form: notices lie over the lower edge
            parts.leaving().getStyleClass().add("setup-leaving");
            getChildren().add(parts.leaving());
        }
        getChildren().addAll(scroll, bar());
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                back();
                event.consume();
            }
        });
        model.kindProperty().subscribe(this::show);
    }

    /** Comes to the front. */
    void load() {
        model.load();
    }

    private Node head() {
        var back = new Button(TEXT.get("setup.back"), new FontIcon(Feather.ARROW_LEFT));
        back.setId("setup-back");
        back.getStyleClass().add("quiet");
        back.setOnAction(event -> back());
        title.setId("setup-title");
        title.getStyleClass().add("page-title");
        var head = new VBox(6, back, title);
        head.getStyleClass().add("setup-head");
        return head;
    }

    /** From the form of a new place to the choice of its kind, from there to the cards. */
    private void back() {
        if (model.isNew() && model.kindProperty().get() != null) {
            model.kindProperty().set(null);
        } else {
            parts.back().run();
        }
    }

    private Node bar() {
        bar.getStyleClass().add("bottom-bar");
        var problem = Form.text("", "setup-bad");
        problem.setId("setup-problem");
        problem.textProperty().bind(model.problemProperty());
        HBox.setHgrow(problem, Priority.ALWAYS);
        problem.setMaxWidth(Double.MAX_VALUE);
        var save = Form.button("setup-save", TEXT.get(model.isNew() ? "setup.add" : "setup.save"), parts.save());
        save.getStyleClass().add("primary");
        bar.getChildren().addAll(problem, Form.button("setup-cancel", TEXT.get("setup.cancel"), parts.cancel()), save);
        return bar;
    }

    private void show(ChannelKind kind) {
        Form.visible(kind != null, bar);
        title.setText(kind == null ? TEXT.get("setup.new") : model.isNew() ? kind.label() : TEXT.get("setup.title", name(kind)));
        if (kind == null) {
            body.getChildren().setAll(new KindChoice(parts.desk().kinds(), model.kindProperty()::set));
            body.getChildren().getFirst().requestFocus();
        } else {
            body.getChildren().setAll(form(kind));
        }
    }

    private String name(ChannelKind kind) {
        return model.nameProperty().get().isEmpty() ? kind.label() : model.nameProperty().get();
    }

    private Region[] form(ChannelKind kind) {
        var left = new VBox(14, access(kind), Form.card(TEXT.get("setup.name"), nameField(kind)));
        if (parts.order() != null) {
            left.getChildren().add(Form.card(TEXT.get("setup.place"), parts.order(), parts.removal()));
        }
        var right = new VBox(14, Form.card(TEXT.get("setup.prices"), new PriceSection(model)),
                Form.card(TEXT.get("setup.visible"), new VisibilitySection(model)),
                Form.card(TEXT.get("setup.categories"), new CategorySection(model)));
        var both = new HBox(14, left, right);
        for (var half : new VBox[] {left, right}) {
            HBox.setHgrow(half, Priority.ALWAYS);
            half.prefWidthProperty().bind(body.widthProperty().divide(2));
            half.setMinWidth(0);
        }
        return new Region[] {both};
    }

    private Region access(ChannelKind kind) {
        return kind == ChannelKind.PRACTICE
                ? Form.card(TEXT.get("setup.practice"), new PracticeSection(parts.practice(), model.background(), model.unexpected(), parts.browser()))
                : Form.card(TEXT.get("setup.access"), new AccessSection(model, kind, parts.dialogs()));
    }

    private Node nameField(ChannelKind kind) {
        var field = new TextField();
        field.setId("setup-channel-name");
        field.setPromptText(kind.label());
        field.setAccessibleText(TEXT.get("setup.name"));
        field.textProperty().bindBidirectional(model.nameProperty());
        return new VBox(8, field, Form.text(TEXT.get("setup.name.text"), "muted"));
    }
}
