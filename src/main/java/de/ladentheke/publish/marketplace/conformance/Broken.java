package de.ladentheke.publish.marketplace.conformance;

/** A rule is not kept. */
final class Broken extends Exception {
    private static final long serialVersionUID = 1L;

    private final String expected;
    private final String got;

    Broken(String expected, String got) {
        super(expected + ", not " + got, null, false, false);
        this.expected = expected;
        this.got = got;
    }

    String expected() {
        return expected;
    }

    String got() {
        return got;
    }

    static void unless(boolean kept, String expected, Object got) throws Broken {
        if (!kept) {
            throw new Broken(expected, String.valueOf(got));
        }
    }
}
