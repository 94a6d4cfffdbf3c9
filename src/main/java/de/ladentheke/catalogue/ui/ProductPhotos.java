package de.ladentheke.catalogue.ui;

import de.ladentheke.catalogue.Photo;
import java.nio.file.Path;
import java.util.Optional;

/** The shop's photo library as the product's detail uses it. Not on the FX thread. */
public interface ProductPhotos {
    /** Reads and stores a picture. */
    Photo add(Path file) throws Exception;

    /** The words for an error of {@link #add}; empty where it was not to be expected. */
    Optional<String> sentence(Throwable error);
}
