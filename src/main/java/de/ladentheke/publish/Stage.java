package de.ladentheke.publish;

/** How an item of the running or last publication stands. */
public enum Stage { WAITING, PHOTOS, SENT, REFUSED }
