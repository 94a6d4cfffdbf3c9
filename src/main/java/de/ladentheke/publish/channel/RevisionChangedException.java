package de.ladentheke.publish.channel;

import java.io.IOException;

/** Another PC published to the same shop since the manifest was read. */
public final class RevisionChangedException extends IOException {
    private static final long serialVersionUID = 1L;
}
