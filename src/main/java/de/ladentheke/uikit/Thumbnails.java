package de.ladentheke.uikit;

import de.ladentheke.task.Background;
import de.ladentheke.task.Background.Lane;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.image.Image;

/** Small pictures by the SHA-256 of their photo: read off the FX thread, the last few hundred kept. On the FX thread. */
public final class Thumbnails {
    private static final int KEPT = 400;
    /** Twice the size in the lists, for screens of high density. */
    private static final int PIXELS = 168;

    private final Background background;
    private final Function<String, Path> files;
    private final Map<String, List<Consumer<Image>>> waiting = new HashMap<>();
    private final Map<String, Image> kept = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Image> eldest) {
            return size() > KEPT;
        }
    };

    /** @param files where the small picture of a photo lies; the file may be missing */
    public Thumbnails(Background background, Function<String, Path> files) {
        this.background = background;
        this.files = files;
    }

    /** Calls {@code ready} now where the picture is at hand, else when it has been read; never where it cannot be. */
    void load(String sha256, Consumer<Image> ready) {
        var image = kept.get(sha256);
        if (image != null) {
            ready.accept(image);
            return;
        }
        var others = waiting.get(sha256);
        if (others != null) {
            others.add(ready);
            return;
        }
        waiting.put(sha256, new ArrayList<>(List.of(ready)));
        background.run(Lane.PHOTO, progress -> read(files.apply(sha256)))
                .onSuccess(read -> arrived(sha256, read))
                .onError(error -> waiting.remove(sha256));
    }

    private void arrived(String sha256, Image image) {
        kept.put(sha256, image);
        var callers = waiting.remove(sha256);
        if (callers != null) {
            callers.forEach(caller -> caller.accept(image));
        }
    }

    private static Image read(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var image = new Image(in, PIXELS, PIXELS, true, true);
            if (image.isError()) {
                throw new IOException("not a picture: " + file.getFileName(), image.getException());
            }
            return image;
        }
    }
}
