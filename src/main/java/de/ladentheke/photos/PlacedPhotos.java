package de.ladentheke.photos;

import de.ladentheke.catalogue.UndoResult;
import de.ladentheke.db.Database;
import de.ladentheke.photos.PlacedPhotoStore.Placed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Remembers which pictures of the board were put on a product by hand, so that they wait there again when that is undone. */
public final class PlacedPhotos {
    private static final Logger LOG = Logger.getLogger(PlacedPhotos.class.getName());
    /** So much of its key tells a picture from others of the same name. */
    private static final int SHORT = 12;

    private final Database database;
    private final PhotoLibrary library;
    private final PhotoTray tray;
    private final PlacedPhotoStore store = new PlacedPhotoStore();

    public PlacedPhotos(Database database, PhotoLibrary library, PhotoTray tray) {
        this.database = database;
        this.library = library;
        this.tray = tray;
    }

    /** @param group of the history that put them on their product; 0: nothing was changed */
    public void remember(long group, List<Path> files) {
        var placed = new ArrayList<Placed>();
        for (var file : group == 0 ? List.<Path>of() : files) {
            try {
                placed.add(new Placed(file.toAbsolutePath(), library.add(file).sha256()));
            } catch (PhotoException refused) {
                // it is on no product, and waits on the board still
                continue;
            }
        }
        database.change(tx -> store.add(tx, group, placed));
    }

    /**
     * A group was taken back: its pictures wait again, unless nothing came of it. One that is no longer where it lay is made
     * anew of the stored photo.
     */
    public void undone(UndoResult result) {
        if (result.products() == 0) {
            return;
        }
        var group = result.group().pk();
        var placed = database.read(tx -> store.of(tx, group));
        tray.add(placed.stream().map(one -> Files.isRegularFile(one.file()) ? one.file() : anew(group, one)).filter(Objects::nonNull).toList());
    }

    /** The group was brought back: its pictures are on their product. */
    public void redone(long group) {
        tray.done(database.read(tx -> store.of(tx, group)).stream().map(Placed::file).toList());
    }

    /** Null where that fails: what was taken back stays taken back, and the photo is in the library. */
    private Path anew(long group, Placed lost) {
        var name = lost.file().getFileName().toString();
        var jpeg = (name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name) + ".jpg";
        var target = tray.returned(group).resolve(lost.sha256().substring(0, SHORT)).resolve(jpeg);
        try {
            Files.createDirectories(target.getParent());
            if (!Files.exists(target)) {
                Files.copy(library.file(lost.sha256()), target);
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "a photo does not return to the board", e);
            return null;
        }
        database.change(tx -> store.moved(tx, group, lost.file(), target));
        return target;
    }
}
