package de.ladentheke.publish.ledger;

/** @param problem why it was refused, null where it was accepted; @param url page for customers, may be null */
public record Answered(Outbound item, String problem, String url) {
    public boolean accepted() {
        return problem == null;
    }
}
