package de.ladentheke.architecture.broken.catalogue;

import java.net.Socket;

/** Breaks a wall on purpose: see ArchitectureTest. */

public final class UsesSocket {
    public Socket socket;
}
