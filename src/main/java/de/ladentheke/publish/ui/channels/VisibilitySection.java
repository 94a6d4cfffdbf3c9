package de.ladentheke.publish.ui.channels;

import de.ladentheke.publish.ui.MarketAccess.Hidden;
import de.ladentheke.text.Messages;
import de.ladentheke.uikit.Form;
import java.util.List;
import java.util.TreeSet;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Which products are shown there. */
final class VisibilitySection extends VBox {
    private static final Messages TEXT = Messages.of(VisibilitySection.class);
    private static final double TALLEST = 170;

    private final SetupViewModel model;
    private final VBox boxes = new VBox(6);
    private final FlowPane hidden = new FlowPane(12, 6);
    private final ListChangeListener<Hidden> follow = change -> hidden();

    VisibilitySection(SetupViewModel model) {
        super(10);
        this.model = model;
        boxes.setId("setup-some-categories");
        var group = new ToggleGroup();
        var all = radio("visible.all", "setup-all", group, false);
        var some = radio("visible.some", "setup-some", group, true);
        var scroll = new ScrollPane(boxes);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(TALLEST);
        scroll.getStyleClass().add("setup-indented");
        model.onlySomeProperty().subscribe(on -> Form.visible(on, scroll));
        var stock = new CheckBox(TEXT.get("visible.stock"));
        stock.setId("setup-stock");
        stock.setWrapText(true);
        stock.selectedProperty().bindBidirectional(model.onlyInStockProperty());
        hidden.setId("setup-hidden");
        getChildren().addAll(all, some, scroll, stock, hidden);
        model.shelfProperty().subscribe(now -> categories());
        Form.visible(false, hidden);
        if (model.hidden() != null) {
            model.hidden().products().addListener(new WeakListChangeListener<>(follow));
            hidden();
        }
    }

    private RadioButton radio(String key, String id, ToggleGroup group, boolean some) {
        var button = new RadioButton(TEXT.get(key));
        button.setId(id);
        button.setToggleGroup(group);
        button.setSelected(model.onlySomeProperty().get() == some);
        button.setOnAction(event -> model.onlySomeProperty().set(some));
        return button;
    }

    /** Those that were chosen are offered too, though no product has them just now. */
    private void categories() {
        var names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        names.addAll(model.shelfProperty().get().categories());
        names.addAll(model.chosen());
        boxes.getChildren().setAll(names.stream().map(this::box).toList());
        if (names.isEmpty()) {
            boxes.getChildren().setAll(Form.text(TEXT.get("categories.none"), "muted"));
        }
    }

    private Node box(String category) {
        var box = new CheckBox(category);
        box.setSelected(model.chosen().contains(category));
        box.setOnAction(event -> {
            if (box.isSelected()) {
                model.chosen().add(category);
            } else {
                model.chosen().remove(category);
            }
        });
        return box;
    }

    private void hidden() {
        hidden.getChildren().clear();
        var products = model.hidden().products();
        Form.visible(!products.isEmpty(), hidden);
        if (products.isEmpty()) {
            return;
        }
        hidden.getChildren().add(Form.text(TEXT.get("hidden.title", products.size()), "muted"));
        for (var product : List.copyOf(products)) {
            var link = new Hyperlink(TEXT.get("hidden.again", product.name()));
            link.setOnAction(event -> model.hidden().showAgain(product.product()));
            hidden.getChildren().add(link);
        }
    }
}
