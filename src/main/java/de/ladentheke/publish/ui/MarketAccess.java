package de.ladentheke.publish.ui;

import de.ladentheke.publish.Publisher;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** The marketplace that the settings name at present. Asked in the background, except for {@link #name} and {@link #nearby}. */
public interface MarketAccess {
    /** @param sentence what is wrong and what to do, for people; empty where all is well */
    record Line(State state, String sentence) {
        /** {@code REFUSED}: the place answers, but does not let the shop in. */
        public enum State { UNKNOWN, CONNECTED, OFFLINE, REFUSED }

        public static final Line UNKNOWN = new Line(State.UNKNOWN, "");
        public static final Line CONNECTED = new Line(State.CONNECTED, "");

        /** Whether it answered last time. */
        public boolean connected() {
            return state == State.CONNECTED;
        }

        /** Whether it is known that nothing can be sent at present. */
        boolean broken() {
            return state == State.OFFLINE || state == State.REFUSED;
        }
    }

    /** A product that the owner does not show there though its rules would. */
    record Hidden(long product, String name) {}

    /** As people call it: "Übungsmarkt". */
    String name();

    /** Whether it is on this computer, or a place for files: then there is nothing to ask. */
    boolean nearby();

    /** The same one until another marketplace is chosen. */
    Publisher publisher();

    /** Asks the marketplace whether it answers. */
    Line check();

    /** The shop's page for customers, ready to be looked at; empty where there is none yet. */
    Optional<URI> shopPage();

    List<Hidden> hidden();

    /** Whether the place shows products though its rules would; what is there is taken off with the next publication. */
    void hide(boolean hidden, long... products);
}
