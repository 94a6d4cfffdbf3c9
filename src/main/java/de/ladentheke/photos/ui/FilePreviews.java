package de.ladentheke.photos.ui;

import de.ladentheke.task.Background;
import de.ladentheke.task.Background.Lane;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.image.Image;

/** Small pictures of files that are not in the library yet: read off the FX thread, the last few kept. */
final class FilePreviews {
    private static final int KEPT = 200;
    private static final int PIXELS = 160;
    private static final long MAX_BYTES = 40L << 20;

    private final Background background;
    private final Map<Path, Image> kept = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Path, Image> eldest) {
            return size() > KEPT;
        }
    };

    FilePreviews(Background background) {
        this.background = background;
    }

    /** {@code show} is called on the FX thread, not at all where the file is no picture that can be shown. */
    void load(Path file, Consumer<Image> show) {
        var known = kept.get(file);
        if (known != null) {
            show.accept(known);
            return;
        }
        background.run(Lane.PHOTO, p -> read(file)).onSuccess(found -> found.ifPresent(image -> {
            kept.put(file, image);
            show.accept(image);
        })).onError(error -> {});
    }

    private static Optional<Image> read(Path file) throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) > MAX_BYTES) {
            return Optional.empty();
        }
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            var image = new Image(in, PIXELS, PIXELS, true, true);
            return image.isError() ? Optional.empty() : Optional.of(image);
        }
    }
}
