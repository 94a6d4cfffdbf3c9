package de.ladentheke.catalogue.ui;

import de.ladentheke.catalogue.Catalogue;
import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Product;
import de.ladentheke.history.Group;
import de.ladentheke.task.Background;
import de.ladentheke.task.Background.Lane;
import de.ladentheke.text.Messages;
import de.ladentheke.uikit.Formats;
import de.ladentheke.uikit.Notices;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;

/** What is done with whole products: archive and bring back, duplicate. Each says what it did and offers to undo it. */
public final class ProductActions {
    private record Copied(Product copy, long group) {}

    private static final Messages TEXT = Messages.of(ProductActions.class);

    private final Catalogue catalogue;
    private final Background background;
    private final ListViewModel list;
    private final DetailViewModel detail;
    private final Notices notices;
    private final LongConsumer undo;

    /** @param undo takes back one group of the history */
    public ProductActions(Catalogue catalogue, Background background, ListViewModel list, DetailViewModel detail, Notices notices, LongConsumer undo) {
        this.catalogue = catalogue;
        this.background = background;
        this.list = list;
        this.detail = detail;
        this.notices = notices;
        this.undo = undo;
        detail.onLeftBehind(this::leftBehind);
    }

    private void leftBehind(LeftBehind left) {
        var names = left.typed().keySet().stream().map(Field::label).collect(Collectors.joining(", "));
        notices.warn(TEXT.get("left.behind", names, left.name()), TEXT.get("left.back"), () -> {
            list.selectedProperty().set(left.product());
            detail.retype(left);
        });
    }

    void archiveChosen() {
        var product = detail.product();
        if (product != null && product.pk() != 0) {
            selectNeighbour(product.pk());
            archive(List.of(product.pk()), true, product.name());
        }
    }

    void archiveMarked(boolean archived) {
        var products = Arrays.stream(list.marks().of(list.rowsProperty().get())).boxed().toList();
        if (!products.isEmpty()) {
            list.marks().clear();
            archive(products, archived, TEXT.get("bulk.products", products.size(), Formats.integer(products.size())));
        }
    }

    void duplicateChosen() {
        var product = detail.product();
        if (product == null || product.pk() == 0) {
            return;
        }
        detail.commitAll();
        background.run(Lane.WRITE, progress -> {
            var copy = catalogue.duplicate(product.pk());
            return new Copied(copy, catalogue.undoable().map(Group::pk).orElse(0L));
        }).onSuccess(this::duplicated);
    }

    private void duplicated(Copied copied) {
        list.selectedProperty().set(copied.copy.pk());
        notices.wayBack(TEXT.get("duplicated", copied.copy.name()), TEXT.get("undo"), () -> undo.accept(copied.group));
    }

    private void archive(List<Long> products, boolean archived, String what) {
        background.run(Lane.WRITE, progress -> catalogue.archive(products, archived)).onSuccess(group -> {
            if (group != 0) {
                notices.wayBack(TEXT.get(archived ? "archived" : "restored", what), TEXT.get("undo"), () -> undo.accept(group));
            }
        });
    }

    private void selectNeighbour(long product) {
        var rows = list.rowsProperty().get();
        var place = rows.indexOf(product);
        if (place >= 0) {
            var next = place + 1 < rows.size() ? place + 1 : place - 1;
            list.selectedProperty().set(next < 0 ? 0 : rows.get(next).product());
        }
    }
}
