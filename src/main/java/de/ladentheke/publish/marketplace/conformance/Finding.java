package de.ladentheke.publish.marketplace.conformance;

import de.ladentheke.text.Messages;

/**
 * What became of one rule of the protocol.
 *
 * @param rule     its key: {@code delta.unchanged}
 * @param expected what the protocol asks for; null where the rule is kept
 * @param got      what the server did; null where the rule is kept
 */
public record Finding(String rule, String expected, String got) {
    public boolean kept() {
        return expected == null;
    }

    /** The rule in words. */
    public String sentence() {
        return Messages.of(Finding.class).get("rule." + rule);
    }
}
