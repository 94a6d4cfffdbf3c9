package de.ladentheke.rules;

import de.ladentheke.catalogue.Field;
import de.ladentheke.text.Messages;
import java.util.List;

/**
 * Something that law or good practice asks of a product and that is missing or looks wrong.
 *
 * @param code      number of the rule in the project's list of rules, e.g. {@code P-020}
 * @param field     where the owner mends it
 * @param variant   index of the variant, -1 for the product itself
 * @param key       key of the sentence in this room's messages
 * @param arguments for the sentence
 */
public record Finding(String code, Severity severity, Field field, int variant, String key, List<Object> arguments) {
    public Finding {
        arguments = List.copyOf(arguments);
    }

    /** What is missing and what to do, in the program's language. */
    public String sentence() {
        return Messages.of(Finding.class).get(key, arguments.toArray());
    }

    /** Label of the way to mend it: "Foto hinzufügen". */
    public String mend() {
        return Messages.of(Finding.class).get("mend." + field.key());
    }

    public boolean counts() {
        return severity != Severity.INFO;
    }
}
