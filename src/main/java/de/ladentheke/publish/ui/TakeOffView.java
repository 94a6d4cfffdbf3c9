package de.ladentheke.publish.ui;

import de.ladentheke.catalogue.Product;
import de.ladentheke.publish.ui.MarketAccess.Hidden;
import de.ladentheke.text.Messages;
import de.ladentheke.uikit.Form;
import de.ladentheke.uikit.Formats;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Takes one product or all of them off the market at once, and shows again what was taken off. */
final class TakeOffView extends VBox {
    private static final Messages TEXT = Messages.of(TakeOffView.class);

    private final PublishViewModel model;
    private final ScheduleViewModel catalogue;
    private final TextField search = new TextField();
    private final VBox found = new VBox(2);
    private final VBox hidden = new VBox(6);
    private final Button all = Form.button("off-all", TEXT.get("off.all"), () -> ask(true));
    private final VBox question = new VBox(10);

    /** @param catalogue where products are found */
    TakeOffView(PublishViewModel model, ScheduleViewModel catalogue) {
        super(12);
        this.model = model;
        this.catalogue = catalogue;
        setId("publish-off");
        search.setId("off-search");
        search.setPromptText(TEXT.get("off.search.prompt"));
        search.textProperty().subscribe(this::find);
        found.setId("off-found");
        hidden.setId("off-hidden");
        getChildren().addAll(Form.text(TEXT.get("off.text"), "muted"), Form.field(TEXT.get("off.search"), search), found, hidden, all, question);
        model.hidden().products().addListener((ListChangeListener<Hidden>) change -> showHidden());
        model.statusProperty().subscribe(status -> all.setDisable(status.online() == 0));
        ask(false);
        showHidden();
    }

    /** Comes to the front. */
    void load() {
        search.clear();
        ask(false);
        model.hidden().load();
    }

    private void find(String words) {
        found.getChildren().clear();
        if (!words.isBlank()) {
            catalogue.find(words, products -> model.online(products.stream().map(Product::pk).toList(),
                    online -> show(words, products.stream().filter(product -> online.contains(product.pk())).toList())));
        }
    }

    private void show(String words, List<Product> products) {
        if (words.equals(search.getText())) {
            found.getChildren().setAll(products.stream().map(this::hit).toList());
            if (products.isEmpty()) {
                found.getChildren().setAll(Form.text(TEXT.get("off.none"), "muted"));
            }
        }
    }

    private Node hit(Product product) {
        return link(TEXT.get("off.one", product.name()), () -> {
            search.clear();
            model.hidden().takeOff(product.pk());
        });
    }

    private void showHidden() {
        var products = List.copyOf(model.hidden().products());
        hidden.getChildren().clear();
        Form.visible(!products.isEmpty(), hidden);
        hidden.getChildren().add(Form.text(TEXT.get("off.hidden"), "section-title"));
        products.forEach(product -> hidden.getChildren().add(
                link(TEXT.get("off.again", product.name()), () -> model.hidden().showAgain(product.product()))));
    }

    private static Hyperlink link(String words, Runnable action) {
        var link = new Hyperlink(words);
        link.setWrapText(true);
        link.setOnAction(event -> action.run());
        return link;
    }

    private void ask(boolean on) {
        Form.visible(!on, all);
        Form.visible(on, question);
        if (on) {
            var online = model.statusProperty().get().online();
            var yes = Form.button("off-all-yes", TEXT.get("off.all.yes"), this::takeAllOff);
            question.getChildren().setAll(Form.text(TEXT.get("off.all.question", online, Formats.integer(online))),
                    new FlowPane(10, 10, yes, Form.button("off-all-no", TEXT.get("off.all.no"), () -> ask(false))));
            yes.requestFocus();
        }
    }

    private void takeAllOff() {
        ask(false);
        model.takeAllOff();
    }
}
