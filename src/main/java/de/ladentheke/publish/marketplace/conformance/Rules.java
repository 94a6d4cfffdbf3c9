package de.ladentheke.publish.marketplace.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Tries rules one by one; a rule that is not kept does not stop the others. */
final class Rules {
    @FunctionalInterface
    interface Rule {
        void check() throws Broken, IOException;
    }

    private final Consumer<Finding> told;
    private final List<Finding> findings = new ArrayList<>();

    Rules(Consumer<Finding> told) {
        this.told = told;
    }

    void rule(String key, Rule rule) {
        Finding finding;
        try {
            rule.check();
            finding = new Finding(key, null, null);
        } catch (Broken e) {
            finding = new Finding(key, e.expected(), e.got());
        } catch (IOException | UncheckedIOException e) {
            finding = new Finding(key, "HTTP", e.getMessage());
        }
        findings.add(finding);
        told.accept(finding);
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }
}
