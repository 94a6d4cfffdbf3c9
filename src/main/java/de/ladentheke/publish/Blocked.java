package de.ladentheke.publish;

import de.ladentheke.catalogue.Field;
import de.ladentheke.publish.state.Cause;
import java.util.Optional;

/** @param field where the owner can mend it; @param mend label of the way: "Foto hinzufügen" */
public record Blocked(
        long product, String name, String sku, Optional<String> photo, String reason, Field field, String mend, Cause cause) {}
