package de.ladentheke.publish.state;

import de.ladentheke.catalogue.Field;

/** What a marketplace does not take. @param reason its sentence; @param field where it can be mended; null where it names none */
public record Refusal(String reason, Field field) {}
