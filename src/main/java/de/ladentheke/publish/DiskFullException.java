package de.ladentheke.publish;

import java.io.IOException;

/** This computer has no room left to record what the marketplace answers. */
public final class DiskFullException extends IOException {
    private static final long serialVersionUID = 1L;

    public DiskFullException(Throwable cause) {
        super(cause);
    }
}
