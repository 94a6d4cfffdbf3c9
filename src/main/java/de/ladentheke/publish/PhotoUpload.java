package de.ladentheke.publish;

import de.ladentheke.catalogue.Field;
import de.ladentheke.db.Database;
import de.ladentheke.photos.PhotoException;
import de.ladentheke.photos.PhotoLibrary;
import de.ladentheke.photos.Renditions;
import de.ladentheke.photos.StoredPhoto;
import de.ladentheke.publish.channel.Channel;
import de.ladentheke.publish.channel.ImageRefusedException;
import de.ladentheke.publish.channel.PhotoForm;
import de.ladentheke.publish.content.ShownContent;
import de.ladentheke.publish.ledger.Answered;
import de.ladentheke.publish.ledger.Outbound;
import de.ladentheke.publish.line.LineSpeed;
import de.ladentheke.publish.line.LineStore;
import de.ladentheke.publish.line.Retry;
import de.ladentheke.task.Progress;
import de.ladentheke.text.Messages;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Sends the photos that the marketplace lacks, each once in a publication however many products show it. */
final class PhotoUpload {
    /** Beyond that the marketplace is asked again: memory stays flat. */
    private static final int REMEMBERED = 20_000;

    private final Tools tools;
    private final Progress progress;
    private final ItemWatcher watcher;
    /** Photo → hash under which the marketplace has it. */
    private final Map<String, String> there = new HashMap<>();
    private final Map<String, String> refused = new HashMap<>();
    private final Map<Outbound, List<String>> shown = new IdentityHashMap<>();
    private PhotoForm form;
    private int number;
    private int of;
    private int sent;
    private long bytes;

    /** What it works with. */
    record Tools(
            Channel channel, Database database, PhotoLibrary library, Renditions renditions, KnownPhotosStore known, LineStore line,
            Retry retry, LineSpeed.Meter meter) {}

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
        if (there.size() > REMEMBERED) {
            there.clear();
        }
        var unknown = new LinkedHashSet<String>();
        batch.forEach(item -> photos(item).stream().filter(this::open).forEach(unknown::add));
        number = 0;
        of = 0;
        if (!unknown.isEmpty()) {
            var names = names(unknown);
            var missing = missing(names.values().stream().flatMap(List::stream).distinct().toList());
            var has = new HashMap<String, String>();
            names.forEach((photo, hashes) -> hashes.stream().filter(hash -> !missing.contains(hash)).findFirst().ifPresent(hash -> has.put(photo, hash)));
            unknown.removeAll(has.keySet());
            of = unknown.size();
            found(has, unknown);
        }
    }

    private Set<String> missing(List<String> hashes) throws IOException {
        return tools.retry().call(() -> tools.meter().timed(300L + 67L * hashes.size(), () -> tools.channel().missingImages(hashes)), progress);
    }

    /** The hashes under which the marketplace may have each photo: as it was found last, in the form it took last, as it is stored. */
    private Map<String, List<String>> names(Set<String> photos) {
        var known = tools.database().read(tx -> tools.known().of(tx, photos));
        var took = tools.database().read(tools.line()::form).orElseGet(PhotoForm.STORED::key);
        var names = new LinkedHashMap<String, List<String>>();
        for (var photo : photos) {
            var last = known.get(photo);
            names.put(photo, last != null ? List.of(last)
                    : Stream.concat(tools.renditions().of(photo, took).map(StoredPhoto::sha256).stream(), Stream.of(photo)).distinct().toList());
        }
        return names;
    }

    /** Whether the item cannot go yet, for want of a photo. */
    boolean lacks(Outbound item) {
        return photos(item).stream().anyMatch(this::open);
    }

    /** Bytes of the photos that the item waits for, as they are stored. */
    long lackedBytes(Outbound item) {
        return photos(item).stream().filter(this::open).map(tools.library()::get).mapToLong(photo -> photo.map(StoredPhoto::bytes).orElse(0L)).sum();
    }

    /** The item as the marketplace gets it. */
    Channel.Item named(Outbound item) {
        var names = new HashMap<String, String>();
        photos(item).forEach(photo -> names.put(photo, there.getOrDefault(photo, photo)));
        return SentPhotos.named(item.item(), names, photo -> size(photo, names.get(photo)));
    }

    private Optional<StoredPhoto> size(String photo, String sha256) {
        return tools.renditions().of(photo).stream().filter(one -> one.sha256().equals(sha256)).findFirst();
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
        var lacked = new LinkedHashMap<String, Outbound>();
        items.forEach(item -> photos(item).stream().filter(this::open).forEach(photo -> lacked.putIfAbsent(photo, item)));
        if (!lacked.isEmpty()) {
            askForm();
            try (var ahead = new PreparedPhotos(tools.renditions(), form, lacked.keySet())) {
                for (var photo : lacked.entrySet()) {
                    progress.stopIfAsked();
                    step.photo(++number, of);
                    upload(photo.getKey(), photo.getValue(), ahead);
                }
            }
        }
        return refusals(items);
    }

    private void askForm() throws IOException {
        if (form == null) {
            form = tools.retry().call(tools.channel()::photoForm, progress);
            tools.database().write(tx -> {
                tools.line().form(tx, form.key());
                return null;
            });
        }
    }

    private void upload(String photo, Outbound item, PreparedPhotos ahead) throws IOException {
        var photos = photos(item);
        watcher.stage(item.pk(), Stage.PHOTOS,
                Messages.of(PhotoUpload.class).get("stage.photo", photos.indexOf(photo) + 1, photos.size()));
        try {
            var rendition = ahead.next();
            var size = rendition.photo().bytes();
            tools.retry().call(() -> tools.meter().timed(size, () -> {
                tools.channel().putImage(rendition.photo().sha256(), rendition.file());
                return null;
            }), progress);
            found(Map.of(photo, rendition.photo().sha256()), Set.of());
            sent++;
            bytes += size;
        } catch (PhotoException e) {
            if (e.reason() == PhotoException.Reason.DISK_FULL) {
                throw new DiskFullException(e);
            }
            refused.put(photo, Messages.of(PhotoUpload.class).get("refused.photo_lost"));
        } catch (ImageRefusedException e) {
            refused.put(photo, e.getMessage());
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
                    .ifPresent(reason -> found.add(Answered.refused(item, reason, Field.PHOTOS)));
        }
        return found;
    }

    private boolean open(String sha256) {
        return !there.containsKey(sha256) && !refused.containsKey(sha256);
    }

    /** Of the content, which may be one from before the product's last changes. */
    private List<String> photos(Outbound item) {
        return shown.computeIfAbsent(item, one -> one.content() == null ? List.of()
                : ShownContent.of(one.content().json()).photos().stream().distinct().toList());
    }
}
