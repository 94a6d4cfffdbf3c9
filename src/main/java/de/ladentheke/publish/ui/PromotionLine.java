package de.ladentheke.publish.ui;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Money;
import de.ladentheke.catalogue.Variant;
import de.ladentheke.publish.schedule.Promotion;
import de.ladentheke.text.Messages;
import de.ladentheke.uikit.Form;
import java.util.Optional;
import java.util.UUID;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One product of a promotion: its price now, the lowest of 30 days (§ 11 PAngV), and the special price. */
final class PromotionLine extends VBox {
    private static final Messages TEXT = Messages.of(PromotionLine.class);

    private final long product;
    private final Variant variant;
    private final String name;
    private final TextField price = new TextField();
    private final Button remove = new Button(null, new FontIcon(Feather.X));

    PromotionLine(ScheduleViewModel.Offered offered, Variant variant) {
        super(4);
        this.product = offered.product().pk();
        this.variant = variant;
        this.name = offered.product().name() + options(offered, variant);
        getStyleClass().add("promotion-line");
        price.setPrefColumnCount(7);
        price.getStyleClass().addAll("figure", "promotion-price");
        price.setAccessibleText(TEXT.get("promotion.price.of", name));
        remove.getStyleClass().add("quiet");
        remove.setAccessibleText(TEXT.get("promotion.remove", name));
        var title = Form.text(name, "strong");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        var now = new Label(TEXT.get("promotion.price", money(cents())));
        var row = new HBox(8, now, price);
        row.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(new HBox(8, title, remove), row, Form.text(lowest(offered, variant), "muted"));
    }

    private static String options(ScheduleViewModel.Offered offered, Variant variant) {
        if (offered.product().variants().size() == 1) {
            return "";
        }
        var color = variant.get(Field.COLOR) == null ? "" : variant.get(Field.COLOR) + " ";
        var size = variant.get(Field.SIZE) == null ? "" : variant.get(Field.SIZE).toString();
        var options = (color + size).strip();
        return " (" + (options.isEmpty() ? variant.sku() : options) + ")";
    }

    private static String lowest(ScheduleViewModel.Offered offered, Variant variant) {
        return Optional.ofNullable(offered.shown().get(variant.uid())).map(shown -> TEXT.get("promotion.lowest", shown.lowest().format(Messages.language())))
                .orElseGet(() -> TEXT.get("promotion.never_shown"));
    }

    void onRemove(Runnable action) {
        remove.setOnAction(event -> action.run());
    }

    UUID variant() {
        return variant.uid();
    }

    String name() {
        return name;
    }

    /** Down to full cents, in the customer's favour. */
    void reduce(int percent) {
        price.setText(money(cents() * (100 - percent) / 100).replace("\u00a0€", "").replace("€", ""));
    }

    /** Empty where what is typed is no price. */
    Optional<Promotion.Price> price() {
        return Money.typed(price.getText()).filter(typed -> typed.cents() > 0)
                .map(typed -> new Promotion.Price(product, variant.uid(), typed.cents(), null));
    }

    private long cents() {
        return variant.price().orElseThrow().cents();
    }

    private static String money(long cents) {
        return Money.ofCents(cents).format(Messages.language());
    }
}
