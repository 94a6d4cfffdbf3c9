package de.ladentheke.architecture.broken.catalogue;

/** Breaks a wall on purpose: see ArchitectureTest. */
public class UsesJavalin {
    io.javalin.Javalin server;
}
