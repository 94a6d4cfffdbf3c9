package de.ladentheke.publish;

/** @param problem why it was refused, null where it was accepted; @param url page for customers, may be null */
record Answered(Outbound item, String problem, String url) {
    boolean accepted() {
        return problem == null;
    }
}
