package de.ladentheke.publish.ui.channels;

import de.ladentheke.catalogue.Money;
import de.ladentheke.publish.setup.PriceRule;
import de.ladentheke.text.Messages;
import de.ladentheke.uikit.Form;
import de.ladentheke.uikit.Formats;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** How prices there follow from the shop's, shown with products of the shop. */
final class PriceSection extends VBox {
    private static final Messages TEXT = Messages.of(PriceSection.class);
    private static final List<Integer> ENDINGS = List.of(-1, 99, 95, 90, 0);

    private final SetupViewModel model;
    private final TextField percent = new TextField();
    private final Label example = Form.text("", "muted");

    PriceSection(SetupViewModel model) {
        super(10);
        this.model = model;
        percent.setId("setup-percent");
        percent.setPrefColumnCount(6);
        percent.setPromptText("0");
        percent.setAccessibleText(TEXT.get("price.percent.accessible"));
        percent.textProperty().bindBidirectional(model.percentProperty());
        var line = new HBox(8, percent, new Label(TEXT.get("price.percent.unit")));
        line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        example.setId("setup-example");
        getChildren().addAll(Form.row(TEXT.get("price.percent"), line), Form.row(TEXT.get("price.ending"), endings()), example);
        model.percentProperty().subscribe(now -> show());
        model.endingProperty().subscribe(now -> show());
        model.shelfProperty().subscribe(now -> show());
    }

    private ComboBox<Integer> endings() {
        var box = new ComboBox<Integer>();
        box.setId("setup-ending");
        box.getItems().setAll(ENDINGS);
        if (!ENDINGS.contains(model.endingProperty().get())) {
            box.getItems().add(model.endingProperty().get());
        }
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(Integer cents) {
                return cents == null || cents < 0 ? TEXT.get("price.ending.none") : TEXT.get("price.ending.cents", String.format("%02d", cents));
            }

            @Override
            public Integer fromString(String text) {
                return null;
            }
        });
        box.setValue(model.endingProperty().get());
        box.valueProperty().subscribe(cents -> model.endingProperty().set(cents));
        return box;
    }

    private void show() {
        var rule = model.price();
        var wrong = rule.isEmpty();
        percent.getStyleClass().removeAll("invalid");
        if (wrong) {
            percent.getStyleClass().add("invalid");
        }
        example.getStyleClass().setAll("label", wrong ? "setup-bad" : "muted");
        example.setText(wrong ? TEXT.get("problem.percent") : examples(rule.get()));
        Form.visible(!example.getText().isEmpty(), example);
    }

    private String examples(PriceRule rule) {
        return model.shelfProperty().get().examples().stream()
                .map(e -> TEXT.get("price.example", e.name(), money(e.price()), money(rule.apply(e.price()))))
                .collect(Collectors.joining("\n"));
    }

    private static String money(Money price) {
        return Formats.money(price.cents());
    }
}
