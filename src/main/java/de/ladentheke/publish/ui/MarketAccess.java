package de.ladentheke.publish.ui;

import de.ladentheke.publish.Publisher;
import java.net.URI;
import java.util.Optional;

/** The marketplace that the settings name at present. Asked in the background, except for the name. */
public interface MarketAccess {
    /** @param sentence what is wrong and what to do, for people; empty where all is well */
    record Line(boolean connected, String sentence) {}

    /** As people call it: "Übungsmarkt". */
    String name();

    /** The same one until another marketplace is chosen. */
    Publisher publisher();

    /** Asks the marketplace whether it answers. */
    Line check();

    /** The shop's page for customers, ready to be looked at; empty where there is none yet. */
    Optional<URI> shopPage();
}
