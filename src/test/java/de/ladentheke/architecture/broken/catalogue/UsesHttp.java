package de.ladentheke.architecture.broken.catalogue;

/** Breaks a wall on purpose: see ArchitectureTest. */
public class UsesHttp {
    java.net.http.HttpClient client;
}
