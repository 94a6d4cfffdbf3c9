package de.ladentheke.catalogue.ui;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Photo;
import de.ladentheke.catalogue.Product;
import de.ladentheke.task.Background;
import de.ladentheke.task.Background.Lane;
import de.ladentheke.task.Progress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;

/** The photos of the product in the detail. On the FX thread. */
public final class PhotosModel {
    /** What became of files: photos that are stored, and a sentence for each that could not be. */
    private record Added(List<Photo> photos, List<String> sentences) {}

    private final DetailViewModel detail;
    private final Background background;
    private final ProductPhotos library;
    private final Consumer<String> tell;
    private final IntegerProperty chosen = new SimpleIntegerProperty(-1);
    private final BooleanProperty busy = new SimpleBooleanProperty();

    /** @param tell shows a sentence to the user */
    public PhotosModel(DetailViewModel detail, Background background, ProductPhotos library, Consumer<String> tell) {
        this.detail = detail;
        this.background = background;
        this.library = library;
        this.tell = tell;
        detail.productProperty().addListener((property, before, now) -> {
            if (before == null || now == null || !before.uid().equals(now.uid())) {
                chosen.set(-1);
            }
        });
    }

    ReadOnlyObjectProperty<Product> productProperty() {
        return detail.productProperty();
    }

    /** Place of the photo that is being worked on, -1 for none. */
    IntegerProperty chosenProperty() {
        return chosen;
    }

    BooleanProperty busyProperty() {
        return busy;
    }

    /** Stores the pictures and puts them behind those that are there; a photo that the product has is not added again. */
    public void add(List<Path> files) {
        if (files.isEmpty() || detail.product() == null) {
            return;
        }
        busy.set(true);
        // the pictures are read for a while, and another product may be chosen meanwhile
        var product = detail.later();
        background.run(Lane.PHOTO, progress -> read(files, progress))
                .onSuccess(added -> put(product, added))
                .onEnd(() -> busy.set(false));
    }

    private Added read(List<Path> files, Progress progress) throws Exception {
        var added = new Added(new ArrayList<>(), new ArrayList<>());
        for (var file : files) {
            progress.stopIfAsked();
            try {
                added.photos.add(library.add(file));
            } catch (Exception e) {
                added.sentences.add(library.sentence(e).orElseThrow(() -> e));
            }
        }
        return added;
    }

    private void put(Consumer<UnaryOperator<Product>> product, Added added) {
        added.sentences.forEach(tell);
        if (added.photos.isEmpty()) {
            return;
        }
        change(product, photos -> {
            for (var photo : added.photos) {
                if (photos.stream().noneMatch(p -> p.sha256().equals(photo.sha256()))) {
                    photos.add(photo);
                }
            }
            return photos;
        });
    }

    void move(int from, int to) {
        if (from < 0 || to < 0 || to >= detail.product().photos().size() || from == to) {
            return;
        }
        // first, so that the keyboard goes with the photo
        chosen.set(to);
        change(photos -> {
            photos.add(to, photos.remove(from));
            return photos;
        });
    }

    void remove(int place) {
        var rest = detail.product().photos().size() - 1;
        chosen.set(Math.min(place, rest - 1));
        change(photos -> {
            photos.remove(place);
            return photos;
        });
    }

    void describe(int place, String alt) {
        change(photos -> {
            photos.set(place, new Photo(photos.get(place).sha256(), alt.strip()));
            return photos;
        });
    }

    private void change(UnaryOperator<List<Photo>> change) {
        change(detail::change, change);
    }

    private static void change(Consumer<UnaryOperator<Product>> of, UnaryOperator<List<Photo>> change) {
        of.accept(product -> {
            var photos = change.apply(new ArrayList<>(product.photos()));
            return product.with(Field.PHOTOS, photos.isEmpty() ? null : List.copyOf(photos));
        });
    }
}
