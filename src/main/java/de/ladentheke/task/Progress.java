package de.ladentheke.task;

/** How far a long piece of work has come, and whether its user still wants it. Called from the working thread. */
public interface Progress {
    /** Nobody watches and nobody stops it. */
    Progress NONE = (done, total, detail) -> {};

    /**
     * @param done   units finished
     * @param total  units in all, or -1 where that is not known yet
     * @param detail what is being worked on, for people; may be empty
     */
    void report(long done, long total, String detail);

    default boolean stopped() {
        return false;
    }

    /** @throws Stopped where the user pressed stop; work in a transaction is thereby rolled back */
    default void stopIfAsked() {
        if (stopped()) {
            throw new Stopped();
        }
    }
}
