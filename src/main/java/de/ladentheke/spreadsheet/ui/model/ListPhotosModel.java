package de.ladentheke.spreadsheet.ui.model;

import de.ladentheke.spreadsheet.ListPhotos;
import de.ladentheke.spreadsheet.PhotoSources;
import de.ladentheke.spreadsheet.plan.CorrectionSheet;
import de.ladentheke.task.Background;
import de.ladentheke.task.Background.Lane;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/** Where the open list's photos are, and which of them are wanted. They are looked for while the preview is shown. */
public final class ListPhotosModel {
    private final ImportDesk desk;
    private final Background background;
    private final ReadOnlyObjectWrapper<PhotoSources> sources = new ReadOnlyObjectWrapper<>(PhotoSources.NONE);
    private final BooleanProperty files = new SimpleBooleanProperty(true);
    private final BooleanProperty addresses = new SimpleBooleanProperty();
    private final List<Path> dropped = new ArrayList<>();
    private Background.Job<?> job;
    private OpenList shown;

    ListPhotosModel(ImportDesk desk, Background background) {
        this.desk = desk;
        this.background = background;
    }

    /** Folders, archives and pictures that came together with lists. */
    public void dropped(List<Path> pictures) {
        dropped.addAll(pictures);
    }

    /** Looks for the photos of a list, once for each layout of it. */
    void look(OpenList list) {
        if (shown != null && shown.list() == list.list() && shown.layout().equals(list.layout())) {
            return;
        }
        var another = shown == null || shown.list() != list.list();
        leave(another);
        if (another) {
            // what lies beside a correction workbook was offered with the list that it comes from
            files.set(!CorrectionSheet.in(list.layout()) || !dropped.isEmpty());
        }
        shown = list;
        var with = List.copyOf(dropped);
        job = background.run(Lane.PHOTO, p -> desk.photos(list, with, p))
                .onSuccess(found -> sources.set(list == shown ? found : sources.get()))
                .onError(error -> { });
    }

    /** The list is closed. @param last whether no other waits: what was dropped with them is forgotten */
    void close(boolean last) {
        leave(true);
        shown = null;
        if (last) {
            dropped.clear();
        }
    }

    /** Whether anything is to be put on products. */
    public boolean wanted() {
        var found = sources.get();
        return files.get() && found.files() > 0 || addresses.get() && found.addresses() > 0;
    }

    /** As the owner wants them now. */
    ListPhotos.Wanted order() {
        return new ListPhotos.Wanted(sources.get(), files.get(), addresses.get());
    }

    private void leave(boolean another) {
        if (job != null) {
            job.stop();
        }
        if (another) {
            sources.set(PhotoSources.NONE);
            addresses.set(false);
        }
    }

    /** Where photos are; {@link PhotoSources#NONE} until it is known. */
    public ReadOnlyObjectProperty<PhotoSources> sourcesProperty() {
        return sources.getReadOnlyProperty();
    }

    /** Whether photos on this computer are wanted. */
    public BooleanProperty filesProperty() {
        return files;
    }

    /** Whether photos are to be fetched from the internet: never before the owner says so. */
    public BooleanProperty addressesProperty() {
        return addresses;
    }
}
