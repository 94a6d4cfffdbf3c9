package de.ladentheke.architecture.broken.catalogue;

/** Breaks a wall on purpose: see ArchitectureTest. */
public class UsesSql {
    java.sql.Connection connection;
}
