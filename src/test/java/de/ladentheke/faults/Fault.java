package de.ladentheke.faults;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** What can go wrong with one request. */
public sealed interface Fault {
    /** Nobody listens any more, until the line is mended. */
    record Refused() implements Fault {}

    /** The line is reset when half of the request has passed. */
    record ResetInRequest() implements Fault {}

    /** The server has done it, then the line is reset. */
    record ResetBeforeAnswer() implements Fault {}

    /** No answer ever comes. @param reached whether the server got the request and did it */
    record Silence(boolean reached) implements Fault {}

    /** @param retryAfter value of that header, or null; @param reached whether the server has done it nevertheless */
    record Status(int code, String retryAfter, boolean reached) implements Fault {}

    /** The server has done it; half of its answer arrives. */
    record Truncated() implements Fault {}

    /** A hotel's page instead of the answer. */
    record CaptivePage() implements Fault {}

    /** Sent to a hotel's page instead of an answer. */
    record CaptiveRedirect() implements Fault {}

    /** From here on another certificate is shown, until the line is mended; only on a line with TLS. */
    record WrongCertificate() implements Fault {}

    /** The server gets another text, and answers to that. @param answer told its status and body */
    record Altered(UnaryOperator<String> request, Consumer<String> answer) implements Fault {}

    /** All goes well, but the server's clock is ahead of this one. */
    record Clock(Duration ahead) implements Fault {}
}
