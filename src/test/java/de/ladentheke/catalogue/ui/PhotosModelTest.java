package de.ladentheke.catalogue.ui;

import static org.assertj.core.api.Assertions.assertThat;

import de.ladentheke.catalogue.Catalogue;
import de.ladentheke.catalogue.Photo;
import de.ladentheke.db.Database;
import de.ladentheke.history.History;
import de.ladentheke.task.SameThreadBackground;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PhotosModelTest {
    private static final String SHA = "ab".repeat(32);

    @TempDir
    Path folder;

    @Test
    void photosGoToTheirProductThoughAnotherOneIsChosenWhileTheyAreRead() throws Exception {
        try (var database = Database.open(folder.resolve("shop"))) {
            database.write(tx -> tx.update("INSERT INTO photo VALUES (?, '', 1, 1, 1, '', '')", SHA));
            var catalogue = new Catalogue(database, new History(database));
            var tea = CatalogueWindow.product(catalogue, "Tee", "T-1", 490);
            var honey = CatalogueWindow.product(catalogue, "Honig", "H-1", 690);
            var background = new SameThreadBackground();
            var detail = new DetailViewModel(catalogue, background, Runnable::run, product -> List.of(), product -> Optional.empty(),
                    product -> Map.of());
            var told = new ArrayList<String>();
            // choosing another product while the file is being read
            var photos = new PhotosModel(detail, background, new Library(() -> detail.show(honey.pk())), told::add);
            detail.show(tea.pk());

            photos.add(List.of(Files.writeString(folder.resolve("tee.jpg"), "")));

            assertThat(detail.product().pk()).isEqualTo(honey.pk());
            assertThat(catalogue.get(tea.pk()).orElseThrow().photos()).containsExactly(new Photo(SHA, ""));
            assertThat(catalogue.get(honey.pk()).orElseThrow().photos()).isEmpty();
            assertThat(told).isEmpty();
        }
    }

    private record Library(Runnable meanwhile) implements ProductPhotos {
        @Override
        public Photo add(Path file) {
            meanwhile.run();
            return new Photo(SHA, "");
        }

        @Override
        public Optional<String> sentence(Throwable error) {
            return Optional.empty();
        }
    }
}
