package de.ladentheke.photos.ui;

import de.ladentheke.photos.PhotoArchive;
import de.ladentheke.photos.PictureFiles;
import de.ladentheke.task.Background;
import de.ladentheke.text.Messages;
import de.ladentheke.uikit.FileDialogs;
import de.ladentheke.uikit.Formats;
import de.ladentheke.uikit.Screen;
import de.ladentheke.uikit.Thumbnails;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;

/** Many photos at once, as one screen of the window. */
public final class PhotosScreen implements Screen {
    private static final Messages TEXT = Messages.of(PhotosScreen.class);

    private final PhotosViewModel model;
    private final PhotosView view;

    public PhotosScreen(PhotosViewModel model, Background background, Thumbnails thumbnails, FileDialogs dialogs) {
        this.model = model;
        this.view = new PhotosView(model, new FilePreviews(background), thumbnails, dialogs);
    }

    @Override
    public String id() {
        return "photos";
    }

    @Override
    public String title() {
        return TEXT.get("screen.title");
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public ObservableValue<String> badge() {
        return model.countProperty().map(count -> count.longValue() == 0 ? "" : Formats.integer(count.longValue()));
    }

    @Override
    public void shown() {
        model.shown();
    }

    /** Pictures, folders and archives of pictures. */
    public void add(List<Path> files) {
        model.add(files);
    }

    @Override
    public boolean take(List<Path> files) {
        if (!files.stream().allMatch(file -> PictureFiles.isPicture(file) || Files.isDirectory(file) || PhotoArchive.isArchive(file))) {
            return false;
        }
        model.add(files);
        return true;
    }
}
