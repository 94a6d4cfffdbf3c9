package de.ladentheke.history.ui;

import static org.assertj.core.api.Assertions.assertThat;

import de.ladentheke.catalogue.Shop;
import de.ladentheke.db.Database;
import de.ladentheke.history.Group;
import de.ladentheke.history.Group.Kind;
import de.ladentheke.history.History;
import de.ladentheke.task.SameThreadBackground;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class HistoryViewModelTest {
    @AutoClose
    final Shop shop = new Shop();
    private final Database database = shop.database;
    private final History history = shop.history;
    private final HistoryViewModel model = new HistoryViewModel(history, null, new SameThreadBackground(), null, edits -> "");

    private long done(Kind kind, String title, int changed) {
        return database.write(tx -> {
            long group = history.open(tx, kind, title);
            history.close(tx, group, 0, changed);
            return group;
        });
    }

    private List<Kind> shown() {
        model.refresh();
        return model.groups().stream().map(Group::kind).toList();
    }

    @Test
    void aListAndItsPhotosAreOneEntry() {
        long list = done(Kind.IMPORT, "liste.xlsx", 5);
        done(Kind.PHOTOS, "liste.xlsx", 12);
        done(Kind.PHOTOS, "Fotos zugeordnet", 1);

        assertThat(shown()).containsExactly(Kind.PHOTOS, Kind.IMPORT);
        assertThat(model.groups().getLast().pk()).isEqualTo(list);
        assertThat(model.changes(model.groups().getLast())).isEqualTo("mit Fotos für 12 Artikel");
        assertThat(model.groups().getFirst().title()).isEqualTo("Fotos zugeordnet");
    }

    @Test
    void photosThatWereTakenBackAloneAreShownAlone() {
        done(Kind.IMPORT, "liste.xlsx", 5);
        long photos = done(Kind.PHOTOS, "liste.xlsx", 12);
        database.write(tx -> {
            history.markUndone(tx, photos, true);
            return null;
        });
        assertThat(shown()).containsExactly(Kind.PHOTOS, Kind.IMPORT);
    }

    @Test
    void photosOfAnotherListAreNotJoined() {
        done(Kind.IMPORT, "liste.xlsx", 5);
        done(Kind.IMPORT, "andere.xlsx", 5);
        done(Kind.PHOTOS, "liste.xlsx", 12);
        assertThat(shown()).containsExactly(Kind.PHOTOS, Kind.IMPORT, Kind.IMPORT);
    }
}
