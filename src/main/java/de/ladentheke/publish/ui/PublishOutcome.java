package de.ladentheke.publish.ui;

import de.ladentheke.publish.Publisher;

/** What the user is told when a publication has ended. */
public interface PublishOutcome {
    void published(Publisher.Report report);

    /** There is no line: it goes by itself later. @param sentence that says so */
    void waits(String sentence);

    /** The marketplace refuses; waiting does not help. */
    void refused(String sentence);

    void stopped();

    /** A publication was taken back. */
    void rolledBack(Publisher.Report report);

    /** What was asked for could not be done, and is not tried again by itself. @param sentence that says why */
    void notDone(String sentence);

    /** Products are not shown there any more. @param count how many; @param back shows them again */
    void hidden(int count, Runnable back);

    /** The market shows something else than was sent. @param count how many products */
    void differs(int count);

    void unexpected(Throwable error);
}
