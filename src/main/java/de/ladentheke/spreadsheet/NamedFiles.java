package de.ladentheke.spreadsheet;

import de.ladentheke.photos.PictureFiles;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the file that a cell names: any case, with or without folder and ending, never outside the list's folder. */
final class NamedFiles {
    private final Map<String, List<Path>> byName = new HashMap<>();
    private final Path folder;

    /** @param files pictures that are looked at; @param folder of the list */
    NamedFiles(List<Path> files, Path folder) {
        this.folder = folder.normalize();
        for (var file : files) {
            var name = fold(file.getFileName().toString());
            byName.computeIfAbsent(name, n -> new ArrayList<>()).add(file);
            byName.computeIfAbsent(stem(name), n -> new ArrayList<>()).add(file);
        }
    }

    /** Empty where none, or several of that name, are there. */
    Optional<Path> find(String said) {
        var path = fold(said.replace('\\', '/').replaceFirst("^([A-Za-z]:|file:)?/*", ""));
        var found = byName.getOrDefault(path.substring(path.lastIndexOf('/') + 1), List.of());
        if (found.size() > 1) {
            var closer = found.stream().filter(file -> fold(file.toString().replace('\\', '/')).contains("/" + path)).toList();
            found = closer.isEmpty() ? found : closer;
        }
        return found.size() == 1 ? Optional.of(found.getFirst()) : found.isEmpty() ? besideList(said) : Optional.empty();
    }

    private Optional<Path> besideList(String said) {
        try {
            var file = folder.resolve(said.replace('\\', '/')).normalize();
            return file.startsWith(folder) && Files.isRegularFile(file) && PictureFiles.isPicture(file) ? Optional.of(file) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static String stem(String name) {
        return name.lastIndexOf('.') > 0 ? name.substring(0, name.lastIndexOf('.')) : name;
    }

    private static String fold(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
