package de.ladentheke.catalogue.ui;

import de.ladentheke.catalogue.Catalogue;
import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Money;
import de.ladentheke.catalogue.Photo;
import de.ladentheke.catalogue.Product;
import de.ladentheke.db.Database;
import de.ladentheke.history.History;
import de.ladentheke.task.Background;
import de.ladentheke.uikit.FileDialogs;
import de.ladentheke.uikit.FxBackground;
import de.ladentheke.uikit.Notices;
import de.ladentheke.uikit.Theming;
import de.ladentheke.uikit.Thumbnails;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The catalogue screen over a real shop in a folder, with the outside world replaced. For tests. */
public final class CatalogueWindow implements AutoCloseable {
    public final Database database;
    public final Catalogue catalogue;
    public final FxBackground background;
    public final ListViewModel list;
    public final DetailViewModel detail;
    public final CatalogueScreen screen;
    public final Notices notices = new Notices();
    public final List<Throwable> errors = new ArrayList<>();
    public final List<URI> opened = new ArrayList<>();
    public final Map<Long, List<Hints.Hint>> hints = new java.util.concurrent.ConcurrentHashMap<>();
    public final Map<Long, Map<UUID, ShownPrices.Shown>> shownPrices = new java.util.concurrent.ConcurrentHashMap<>();
    public List<Path> chosenFiles = List.of();

    /** On the FX thread. */
    public CatalogueWindow(Path folder, ProductPhotos photos) {
        database = Database.open(folder);
        catalogue = new Catalogue(database, new History(database));
        background = new FxBackground(errors::add);
        list = new ListViewModel(catalogue, background, Platform::runLater);
        detail = new DetailViewModel(catalogue, background, Platform::runLater,
                product -> hints.getOrDefault(product, List.of()), product -> Optional.empty(),
                product -> shownPrices.getOrDefault(product, Map.of()));
        var actions = new ProductActions(catalogue, background, list, detail, notices, group -> background.run(Background.Lane.WRITE, progress -> catalogue.undo(group, progress)));
        var thumbnails = new Thumbnails(background, sha -> folder.resolve(sha));
        var photosModel = new PhotosModel(detail, background, photos, notices::warn);
        screen = new CatalogueScreen(list, detail, actions, photosModel, thumbnails, new ScreenTools(new Dialogs(), opened::add), new VBox());
    }

    public Scene scene(double width, double height) {
        var scene = new Scene(new StackPane(screen.view(), notices.pane()), width, height);
        var theming = new Theming();
        theming.modeProperty().set(Theming.Mode.LIGHT);
        theming.install(scene);
        screen.shown();
        return scene;
    }

    public void undo() {
        background.run(Background.Lane.WRITE, catalogue::undo);
    }

    public void redo() {
        background.run(Background.Lane.WRITE, catalogue::redo);
    }

    /** Stores a product with the fields that most tests need. */
    public static Product product(Catalogue catalogue, String name, String sku, long cents, Object... more) {
        var values = new EnumMap<Field, Object>(Field.class);
        values.put(Field.NAME, name);
        values.put(Field.SKU, sku);
        values.put(Field.PRICE_GROSS, Money.ofCents(cents));
        for (int i = 0; i < more.length; i += 2) {
            values.put((Field) more[i], more[i + 1]);
        }
        return catalogue.save(Product.create(values));
    }

    /** A library that has no pictures. */
    public static ProductPhotos noPhotos() {
        return new ProductPhotos() {
            @Override
            public Photo add(Path file) throws Exception {
                throw new java.io.IOException("no pictures here");
            }

            @Override
            public Optional<String> sentence(Throwable error) {
                return Optional.of(error.getMessage());
            }
        };
    }

    @Override
    public void close() {
        background.close();
        database.close();
    }

    private final class Dialogs implements FileDialogs {
        @Override
        public List<Path> open(String title, Kind kind) {
            return chosenFiles;
        }

        @Override
        public Optional<Path> save(String title, String suggestedName, Kind kind) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> folder(String title) {
            return Optional.empty();
        }
    }
}
