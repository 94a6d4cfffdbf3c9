package de.ladentheke.app.window;

import de.ladentheke.settings.Secrets;
import de.ladentheke.uikit.FileDialogs;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The world around the window, as tests want it: chosen files are given beforehand, opened addresses are kept. */
public final class TestOutside implements FileDialogs, Secrets {
    public final List<URI> opened = new ArrayList<>();
    public List<Path> files = List.of();
    private final Map<String, String> secrets = new HashMap<>();

    public Outside outside() {
        return new Outside(this, opened::add, this);
    }

    @Override
    public List<Path> open(String title, Kind kind) {
        return files;
    }

    @Override
    public Optional<Path> save(String title, String suggestedName, Kind kind) {
        return files.stream().findFirst();
    }

    @Override
    public Optional<Path> folder(String title) {
        return files.stream().findFirst();
    }

    @Override
    public Place place() {
        return new Place(true, Path.of("none"));
    }

    @Override
    public Optional<String> get(String name) {
        return Optional.ofNullable(secrets.get(name));
    }

    @Override
    public void put(String name, String secret) {
        secrets.put(name, secret);
    }

    @Override
    public void remove(String name) {
        secrets.remove(name);
    }
}
