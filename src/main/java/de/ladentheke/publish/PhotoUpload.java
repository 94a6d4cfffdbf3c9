package de.ladentheke.publish;

import de.ladentheke.db.Database;
import de.ladentheke.photos.PhotoLibrary;
import de.ladentheke.task.Progress;
import de.ladentheke.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Sends the photos that the marketplace lacks, each once in a publication however many products show it. */
final class PhotoUpload {
    private final Tools tools;
    private final Progress progress;
    private final ItemWatcher watcher;
    /** Photo → hash under which the marketplace has it. */
    private final Map<String, String> there = new HashMap<>();
    private final Map<String, String> refused = new HashMap<>();
    private final Map<Outbound, List<String>> shown = new IdentityHashMap<>();
    private int number;
    private int of;
    private int sent;
    private long bytes;

    /** What it works with. */
    record Tools(Channel channel, Database database, PhotoLibrary library, KnownPhotosStore known, Retry retry, LineSpeed.Meter meter) {}

    PhotoUpload(Tools tools, Progress progress, ItemWatcher watcher) {
        this.tools = tools;
        this.progress = progress;
        this.watcher = watcher;
    }

    int sent() {
        return sent;
    }

    long bytes() {
        return bytes;
    }

    /** Asks which photos of the items are missing; {@link #lacks} knows then. */
    void look(List<Outbound> batch) throws IOException {
        shown.clear();
        var unknown = new LinkedHashSet<String>();
        batch.forEach(item -> photos(item).stream().filter(this::open).forEach(unknown::add));
        number = 0;
        of = 0;
        if (!unknown.isEmpty()) {
            var missing = tools.retry().call(() -> tools.meter().timed(question(unknown), () -> tools.channel().missingImages(unknown)), progress);
            of = missing.size();
            unknown.removeAll(missing);
            found(unknown.stream().collect(Collectors.toMap(photo -> photo, photo -> photo)), missing);
        }
    }

    /** Whether the item cannot go yet, for want of a photo. */
    boolean lacks(Outbound item) {
        return photos(item).stream().anyMatch(this::open);
    }

    /** Bytes of the photos that the item waits for. */
    long lackedBytes(Outbound item) {
        return photos(item).stream().filter(this::open).map(sha -> tools.library().get(sha)).mapToLong(photo -> photo.map(p -> p.bytes()).orElse(0L)).sum();
    }

    /** Told before each photo: its number among those of the batch that was last looked at. */
    @FunctionalInterface
    interface Step {
        void photo(int number, int of);
    }

    /**
     * Afterwards the marketplace has the photos of all items that are not refused.
     *
     * @return items that cannot go because of a photo, with the reason
     */
    List<Answered> send(List<Outbound> items, Step step) throws IOException {
        for (var item : items) {
            for (var photo : photos(item)) {
                if (open(photo)) {
                    progress.stopIfAsked();
                    step.photo(++number, of);
                    upload(photo, item);
                }
            }
        }
        return refusals(items);
    }

    private void upload(String sha256, Outbound item) throws IOException {
        var photos = photos(item);
        watcher.stage(item.pk(), Stage.PHOTOS,
                Messages.of(PhotoUpload.class).get("stage.photo", photos.indexOf(sha256) + 1, photos.size()));
        var file = tools.library().file(sha256);
        if (!Files.isReadable(file)) {
            refused.put(sha256, Messages.of(PhotoUpload.class).get("refused.photo_lost"));
            return;
        }
        try {
            var size = Files.size(file);
            tools.retry().call(() -> tools.meter().timed(size, () -> {
                tools.channel().putImage(sha256, file);
                return null;
            }), progress);
            found(Map.of(sha256, sha256), Set.of());
            sent++;
            bytes += size;
        } catch (ImageRefusedException e) {
            refused.put(sha256, e.getMessage());
        }
    }

    /** Remembered beyond this publication: it tells what to send first, and how much there is to send. */
    private void found(Map<String, String> has, Set<String> lacks) {
        there.putAll(has);
        tools.database().write(tx -> {
            tools.known().there(tx, has);
            tools.known().lacked(tx, lacks);
            return null;
        });
    }

    private List<Answered> refusals(List<Outbound> batch) {
        var found = new ArrayList<Answered>();
        for (var item : batch) {
            photos(item).stream().map(refused::get).filter(reason -> reason != null).findFirst()
                    .ifPresent(reason -> found.add(new Answered(item, reason, null)));
        }
        return found;
    }

    private boolean open(String sha256) {
        return !there.containsKey(sha256) && !refused.containsKey(sha256);
    }

    private static long question(Set<String> photos) {
        return 300L + 67L * photos.size();
    }

    /** Of the content, which may be one from before the product's last changes. */
    private List<String> photos(Outbound item) {
        return shown.computeIfAbsent(item, one -> one.content() == null ? List.of()
                : ShownContent.of(one.content().json()).photos().stream().distinct().toList());
    }
}
