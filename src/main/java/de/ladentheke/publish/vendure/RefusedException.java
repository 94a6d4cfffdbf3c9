package de.ladentheke.publish.vendure;

import java.io.IOException;

/** Vendure answered a request with an error that has to do with what was sent. Of a request with several mutations the earlier ones may be done. */
final class RefusedException extends IOException {
    private static final long serialVersionUID = 1L;

    RefusedException(String message) {
        super(message);
    }
}
