package de.ladentheke.publish;

import de.ladentheke.catalogue.Photo;
import de.ladentheke.photos.PhotoLibrary;
import de.ladentheke.task.Progress;
import de.ladentheke.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sends the photos that the marketplace lacks, each once in a publication however many products show it. */
final class PhotoUpload {
    private final Channel channel;
    private final PhotoLibrary library;
    private final Retry retry;
    private final Progress progress;
    private final ItemWatcher watcher;
    private final Set<String> there = new HashSet<>();
    private final Map<String, String> refused = new HashMap<>();
    private int sent;
    private long bytes;

    PhotoUpload(Channel channel, PhotoLibrary library, Retry retry, Progress progress, ItemWatcher watcher) {
        this.channel = channel;
        this.library = library;
        this.retry = retry;
        this.progress = progress;
        this.watcher = watcher;
    }

    int sent() {
        return sent;
    }

    long bytes() {
        return bytes;
    }

    /**
     * Afterwards the marketplace has the photos of all items that are not refused.
     *
     * @return items that cannot go because of a photo, with the reason
     */
    List<Answered> send(List<Outbound> batch, Step step) throws IOException {
        var unknown = new LinkedHashMap<String, Outbound>();
        batch.forEach(item -> photos(item).stream()
                .filter(sha -> !there.contains(sha) && !refused.containsKey(sha))
                .forEach(sha -> unknown.putIfAbsent(sha, item)));
        if (!unknown.isEmpty()) {
            var missing = retry.call(() -> channel.missingImages(unknown.keySet()), progress);
            upload(unknown, missing, step);
        }
        return refusals(batch);
    }

    /** Told before each photo. */
    @FunctionalInterface
    interface Step {
        void photo(int number, int of);
    }

    private void upload(Map<String, Outbound> unknown, Set<String> missing, Step step) throws IOException {
        int number = 0;
        for (var photo : unknown.entrySet()) {
            if (missing.contains(photo.getKey())) {
                progress.stopIfAsked();
                step.photo(++number, missing.size());
                upload(photo.getKey(), photo.getValue());
            } else {
                there.add(photo.getKey());
            }
        }
    }

    private void upload(String sha256, Outbound item) throws IOException {
        var photos = photos(item);
        watcher.stage(item.pk(), Stage.PHOTOS,
                Messages.of(PhotoUpload.class).get("stage.photo", photos.indexOf(sha256) + 1, photos.size()));
        var file = library.file(sha256);
        if (!Files.isReadable(file)) {
            refused.put(sha256, Messages.of(PhotoUpload.class).get("refused.photo_lost"));
            return;
        }
        try {
            retry.call(() -> {
                channel.putImage(sha256, file);
                return null;
            }, progress);
            there.add(sha256);
            sent++;
            bytes += Files.size(file);
        } catch (ImageRefusedException e) {
            refused.put(sha256, e.getMessage());
        }
    }

    private List<Answered> refusals(List<Outbound> batch) {
        var found = new ArrayList<Answered>();
        for (var item : batch) {
            photos(item).stream().map(refused::get).filter(reason -> reason != null).findFirst()
                    .ifPresent(reason -> found.add(new Answered(item, reason, null)));
        }
        return found;
    }

    private static List<String> photos(Outbound item) {
        return item.content() == null ? List.of()
                : item.derived().standing().product().photos().stream().map(Photo::sha256).distinct().toList();
    }
}
