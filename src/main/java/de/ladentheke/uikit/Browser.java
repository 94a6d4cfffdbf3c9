package de.ladentheke.uikit;

import java.net.URI;

/** Opens addresses outside the program, in the user's own browser. */
@FunctionalInterface
public interface Browser {
    void open(URI address);
}
