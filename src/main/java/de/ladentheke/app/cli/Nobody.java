package de.ladentheke.app.cli;

import de.ladentheke.settings.Secrets;
import de.ladentheke.uikit.FileDialogs;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Sits before the window that is only drawn: chooses no file and keeps no key. */
record Nobody(Path folder) implements FileDialogs, Secrets {
    @Override
    public List<Path> open(String title, Kind kind) {
        return List.of();
    }

    @Override
    public Optional<Path> save(String title, String suggestedName, Kind kind) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> folder(String title) {
        return Optional.empty();
    }

    @Override
    public Place place() {
        return new Place(false, folder.resolve("secrets.json"));
    }

    @Override
    public Optional<String> get(String name) {
        return Optional.empty();
    }

    @Override
    public void put(String name, String secret) {
        // nothing is typed into a picture
    }

    @Override
    public void remove(String name) {
        // nothing was kept
    }
}
