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

    void unexpected(Throwable error);
}
