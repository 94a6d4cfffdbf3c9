package de.ladentheke.architecture.broken.market;

/** Breaks a wall on purpose: see ArchitectureTest. */
public class Server {
    Object task = new de.ladentheke.architecture.broken.task.Task();
}
