package de.ladentheke.publish.line;

import de.ladentheke.db.Database;
import de.ladentheke.publish.channel.Channel;
import de.ladentheke.publish.channel.PhotoForm;

/** Tells before a publication how much it sends and how long that takes. */
public final class Estimates {
    /** Of bytes of the stored photo in thousandths, as measured over product photos. */
    private static final int WEBP_RATIO = 650;
    private static final int AS_IT_IS = 1000;
    /** The manifest, and which photos are missing. */
    private static final int QUESTIONS = 2;

    private final Database database;
    private final Channel channel;
    private final LineStore line;

    public Estimates(Database database, Channel channel, LineStore line) {
        this.database = database;
        this.channel = channel;
        this.line = line;
    }

    public Estimate of(long... products) {
        return database.read(tx -> {
            var form = line.form(tx).orElseGet(PhotoForm.STORED::key);
            var texts = line.texts(tx, products);
            var photos = line.lackedPhotos(tx, form, form.startsWith("image/webp") ? WEBP_RATIO : AS_IT_IS, products);
            var known = line.known(tx);
            var bytes = texts.bytes() * line.textShare(tx) / AS_IT_IS + photos.bytes();
            var calls = texts.count() / channel.batchSize() + photos.count() + QUESTIONS;
            return new Estimate(texts.count(), photos.count(), bytes, known.orElse(Estimate.UNMEASURED).time(bytes, calls), known.isPresent());
        });
    }
}
