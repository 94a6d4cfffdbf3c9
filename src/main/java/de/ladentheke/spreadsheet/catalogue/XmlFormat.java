package de.ladentheke.spreadsheet.catalogue;

import java.util.List;
import java.util.Optional;

/** A format of XML whose records are articles. One object reads one file: first all elements are shown to it, then asked for. */
public interface XmlFormat {
    /** Whether an element of this name is to be handed over whole. */
    boolean takes(String element);

    /**
     * Reads one element.
     *
     * @return empty where it is no article, but something that articles refer to
     */
    Optional<Item> item(XmlNode element);

    /** A heading that articles have only once the whole file was shown; empty where there is none. */
    default Optional<String> lateHeading() {
        return Optional.empty();
    }

    /** The usual order of the headings; others follow as they come. */
    List<String> order();
}
