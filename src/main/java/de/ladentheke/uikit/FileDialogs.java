package de.ladentheke.uikit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The system's file dialogs. Called on the FX thread; empty where the user cancels. */
public interface FileDialogs {
    /** @param patterns {@code *.xlsx} and the like */
    record Kind(String name, List<String> patterns) {}

    List<Path> open(String title, Kind kind);

    Optional<Path> save(String title, String suggestedName, Kind kind);

    Optional<Path> folder(String title);
}
