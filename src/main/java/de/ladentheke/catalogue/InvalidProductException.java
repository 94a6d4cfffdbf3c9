package de.ladentheke.catalogue;

import de.ladentheke.text.Messages;
import java.util.List;

/** A product could not be stored as given; nothing was stored. */
public final class InvalidProductException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * @param variant index of the variant, -1 for the product itself
     * @param key     message key in room catalogue, e.g. {@code invalid.sku.taken}
     */
    public record Problem(Field field, int variant, String key, Object... arguments) {
        /** For people, in the program's language; without the field's name. */
        public String sentence() {
            return Messages.of(InvalidProductException.class).get(key, arguments);
        }
    }

    private final transient List<Problem> problems;

    public InvalidProductException(List<Problem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
