package de.ladentheke.publish.files;

import de.ladentheke.publish.channel.OfferChannel;
import de.ladentheke.task.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** An offer that lies somewhere as files, of which only those are written that changed: what is the same for all its kinds. */
public abstract class MirroredOffer implements OfferChannel {
    private final String id;
    private final FilePlace place;
    private final String form;

    /** @param form what besides the products decides about the files: with another one it is another offer, though the same files lie there */
    protected MirroredOffer(String id, FilePlace place, String form) {
        this.id = id;
        this.place = place;
        this.form = form;
    }

    /** Throws where nothing may be written yet, or not there. */
    protected void allowed(Whole offer, FileTarget target) throws IOException {}

    /**
     * Puts every file.
     *
     * @param folder for files on the way; they must last until all are written, and are deleted then
     * @return items that were left out
     */
    protected abstract List<Refused> put(Whole offer, Mirror mirror, Path folder, Progress progress) throws IOException;

    /** The item that a file shows, empty where it shows none or several. */
    protected String item(String file) {
        return "";
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final String revision() throws IOException {
        try (var target = place.open()) {
            return Mirror.revision(target).map(this::marked).orElse(null);
        }
    }

    @Override
    public final List<Altered> altered() throws IOException {
        try (var target = place.open()) {
            return Mirror.altered(target).stream().map(file -> new Altered(file.file(), item(file.file()), file.missing())).toList();
        }
    }

    @Override
    public final Written write(Whole offer, Progress progress) throws IOException {
        return write(offer, false, progress);
    }

    @Override
    public final Written mend(Whole offer, Progress progress) throws IOException {
        return write(offer, true, progress);
    }

    private Written write(Whole offer, boolean mended, Progress progress) throws IOException {
        var folder = Files.createTempDirectory("ladentheke-offer");
        try (var target = place.open()) {
            allowed(offer, target);
            var mirror = new Mirror(target, progress);
            if (mended) {
                mirror.mend();
            }
            var refused = put(offer, mirror, folder, progress);
            return new Written(marked(mirror.finish()), refused);
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var left = Files.list(folder)) {
            for (var file : left.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private String marked(String revision) {
        return FileHash.of(revision + form).toString();
    }
}
