package de.ladentheke.uikit;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/** {@link FileDialogs} of the operating system; each starts where the last one ended. */
public final class SystemFileDialogs implements FileDialogs {
    private final Supplier<Window> owner;
    private File last;

    public SystemFileDialogs(Supplier<Window> owner) {
        this.owner = owner;
    }

    @Override
    public List<Path> open(String title, Kind kind) {
        var files = chooser(title, kind).showOpenMultipleDialog(owner.get());
        if (files == null || files.isEmpty()) {
            return List.of();
        }
        last = files.getFirst().getParentFile();
        return files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> save(String title, String suggestedName, Kind kind) {
        var chooser = chooser(title, kind);
        chooser.setInitialFileName(suggestedName);
        var file = chooser.showSaveDialog(owner.get());
        if (file != null) {
            last = file.getParentFile();
        }
        return Optional.ofNullable(file).map(File::toPath);
    }

    @Override
    public Optional<Path> folder(String title) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(title);
        chooser.setInitialDirectory(existing());
        var folder = chooser.showDialog(owner.get());
        if (folder != null) {
            last = folder;
        }
        return Optional.ofNullable(folder).map(File::toPath);
    }

    private FileChooser chooser(String title, Kind kind) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialDirectory(existing());
        chooser.getExtensionFilters().add(new ExtensionFilter(kind.name(), kind.patterns()));
        return chooser;
    }

    private File existing() {
        return last != null && last.isDirectory() ? last : null;
    }
}
