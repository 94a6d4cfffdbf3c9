package de.ladentheke.publish;

import de.ladentheke.photos.PhotoException;
import de.ladentheke.photos.Renditions.Rendition;
import de.ladentheke.photos.Renditions;
import de.ladentheke.publish.channel.PhotoForm;
import java.util.Collection;
import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Photos in the form that the channel takes: while one is on the line, the next one is made. */
final class PreparedPhotos implements AutoCloseable {
    private final Renditions renditions;
    private final PhotoForm form;
    private final Iterator<String> photos;
    private CompletableFuture<Rendition> next;

    PreparedPhotos(Renditions renditions, PhotoForm form, Collection<String> photos) {
        this.renditions = renditions;
        this.form = form;
        this.photos = photos.iterator();
        start();
    }

    /** In the order of the photos. */
    Rendition next() throws PhotoException {
        try {
            return next.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof PhotoException problem) {
                throw problem;
            }
            throw e.getCause() instanceof RuntimeException mistake ? mistake : e;
        } finally {
            start();
        }
    }

    private void start() {
        next = photos.hasNext() ? prepare(photos.next()) : null;
    }

    private CompletableFuture<Rendition> prepare(String photo) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return renditions.get(photo, form.mediaType(), form.longestSide());
            } catch (PhotoException e) {
                throw new CompletionException(e);
            }
        });
    }

    /** Waits for what is being made, so that nothing is written any more afterwards. */
    @Override
    public void close() {
        if (next != null) {
            next.exceptionally(problem -> null).join();
        }
    }
}
