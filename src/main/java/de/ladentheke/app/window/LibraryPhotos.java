package de.ladentheke.app.window;

import de.ladentheke.catalogue.Photo;
import de.ladentheke.catalogue.ui.ProductPhotos;
import de.ladentheke.photos.PhotoException;
import de.ladentheke.photos.PhotoLibrary;
import de.ladentheke.text.Messages;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The shop's photo library for the product's detail. */
record LibraryPhotos(PhotoLibrary library) implements ProductPhotos {
    @Override
    public Photo add(Path file) throws PhotoException {
        return new Photo(library.add(file).sha256(), "");
    }

    @Override
    public Optional<String> sentence(Throwable error) {
        return error instanceof PhotoException e
                ? Optional.of(Messages.of(PhotoException.class).get("photo." + e.reason().name().toLowerCase(Locale.ROOT), e.fileName()))
                : Optional.empty();
    }
}
