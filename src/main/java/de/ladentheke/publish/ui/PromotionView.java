package de.ladentheke.publish.ui;

import de.ladentheke.catalogue.Product;
import de.ladentheke.catalogue.Variant;
import de.ladentheke.publish.schedule.Promotion;
import de.ladentheke.text.Messages;
import de.ladentheke.uikit.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Special prices with a start and an end. */
final class PromotionView extends VBox {
    private static final Messages TEXT = Messages.of(PromotionView.class);
    private static final int WEEK = 6;

    private final ScheduleViewModel model;
    private final PublishViewModel channel;
    private final TextField name = new TextField();
    private final DatePicker first = new DatePicker(Days.today().plusDays(1));
    private final DatePicker last = new DatePicker(Days.today().plusDays(1 + WEEK));
    private final TextField search = new TextField();
    private final VBox found = new VBox(2);
    private final TextField percent = new TextField("20");
    private final VBox prices = new VBox(10);
    private final Label problem = Form.text("", "bad-text");
    private final VBox promotions = new VBox(10);
    private final ListChangeListener<Promotion> follow = change -> showPromotions();

    /** @param channel whose shown prices are told; @param products that are in it from the beginning; keys */
    PromotionView(ScheduleViewModel model, PublishViewModel channel, List<Long> products) {
        super(10);
        this.model = model;
        this.channel = channel;
        setId("publish-promotion");
        name.setId("promotion-name");
        name.setPromptText(TEXT.get("promotion.name.prompt"));
        first.setId("promotion-first");
        last.setId("promotion-last");
        search.setId("promotion-search");
        search.setPromptText(TEXT.get("promotion.search.prompt"));
        search.textProperty().subscribe(this::find);
        first.setPrefWidth(150);
        last.setPrefWidth(150);
        percent.setId("promotion-percent");
        percent.setPrefColumnCount(3);
        percent.setAccessibleText(TEXT.get("promotion.percent"));
        problem.setId("promotion-problem");
        var reduce = new HBox(8, percent, Form.button("promotion-reduce", TEXT.get("promotion.reduce"), this::reduce));
        getChildren().addAll(Form.field(TEXT.get("promotion.name"), name), new HBox(12, Form.field(TEXT.get("promotion.first"), first), Form.field(TEXT.get("promotion.last"), last)),
                Form.field(TEXT.get("promotion.search"), search), found, reduce, prices, problem,
                Form.button("promotion-create", TEXT.get("promotion.create"), this::create), promotions);
        model.promotions().addListener(new javafx.collections.WeakListChangeListener<>(follow));
        showPromotions();
        add(products);
    }

    private void find(String words) {
        if (words.isBlank()) {
            found.getChildren().clear();
            return;
        }
        model.find(words, products -> found.getChildren().setAll(products.stream().map(this::hit).toList()));
    }

    private Node hit(Product product) {
        var link = new Hyperlink(product.name());
        link.setAccessibleText(TEXT.get("promotion.add", product.name()));
        link.setOnAction(event -> {
            search.clear();
            add(List.of(product.pk()));
            search.requestFocus();
        });
        return link;
    }

    private void add(List<Long> products) {
        model.offer(channel, products, offered -> offered.forEach(one -> one.product().variants().forEach(variant -> add(one, variant))));
    }

    private void add(ScheduleViewModel.Offered product, Variant variant) {
        if (lines().stream().noneMatch(line -> line.variant().equals(variant.uid())) && variant.price().isPresent()) {
            var line = new PromotionLine(product, variant);
            line.onRemove(() -> prices.getChildren().remove(line));
            prices.getChildren().add(line);
        }
    }

    private List<PromotionLine> lines() {
        return prices.getChildren().stream().map(PromotionLine.class::cast).toList();
    }

    private void reduce() {
        var typed = percent.getText().strip().replace("%", "").strip();
        if (typed.matches("[1-9]?[0-9]") && !typed.equals("0")) {
            problem.setText("");
            lines().forEach(line -> line.reduce(Integer.parseInt(typed)));
        } else {
            problem.setText(TEXT.get("promotion.bad_percent"));
        }
    }

    private void create() {
        var wanted = new ArrayList<Promotion.Price>();
        for (var line : lines()) {
            if (line.price().isEmpty()) {
                problem.setText(TEXT.get("promotion.bad_price", line.name()));
                return;
            }
            wanted.add(line.price().get());
        }
        if (first.getValue() == null || last.getValue() == null) {
            problem.setText(TEXT.get("promotion.no_days"));
            return;
        }
        model.promote(Promotion.planned(name.getText().strip(), first.getValue(), last.getValue(), wanted), answer -> {
            problem.setText(answer.orElse(""));
            if (answer.isEmpty()) {
                name.clear();
                prices.getChildren().clear();
            }
        });
    }

    private void showPromotions() {
        promotions.getChildren().clear();
        if (!model.promotions().isEmpty()) {
            promotions.getChildren().add(Form.text(TEXT.get("promotion.all"), "section-title"));
        }
        List.copyOf(model.promotions()).forEach(promotion -> promotions.getChildren().add(line(promotion)));
    }

    private Node line(Promotion promotion) {
        var words = TEXT.get("promotion.days", Days.day(promotion.first()), Days.day(promotion.last()), promotion.products());
        var state = TEXT.get("promotion.state." + promotion.state().name().toLowerCase(Locale.ROOT));
        var box = new VBox(2, Form.text(promotion.name(), "strong"), Form.text(words + " · " + state, "muted"));
        if (promotion.state() != Promotion.State.ENDED) {
            var end = new Hyperlink(TEXT.get(promotion.state() == Promotion.State.RUNNING ? "promotion.end" : "promotion.cancel"));
            end.getStyleClass().add("promotion-end");
            end.setAccessibleText(end.getText() + ": " + promotion.name());
            end.setOnAction(event -> model.end(promotion));
            box.getChildren().add(end);
        }
        return box;
    }
}
