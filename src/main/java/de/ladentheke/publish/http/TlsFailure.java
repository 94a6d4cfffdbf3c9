package de.ladentheke.publish.http;

import de.ladentheke.publish.channel.LineException.Reason;
import de.ladentheke.publish.channel.LineException;
import java.io.IOException;
import java.security.cert.CertPathValidatorException.BasicReason;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** Why a certificate was not taken: it is bad, this computer's clock is wrong, or a hotel's page stands in between. */
final class TlsFailure {
    /** A clock that is off by more is worth telling. */
    static final Duration TOLERABLE = Duration.ofMinutes(5);

    private TlsFailure() {}

    /**
     * @param question asked only where a certificate is the reason
     * @return empty where the line broke for another reason
     */
    static Optional<LineException> of(IOException problem, Supplier<Optional<PlainQuestion.Answer>> question) {
        var time = false;
        var future = false;
        var certificate = false;
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            certificate |= cause instanceof CertificateException || cause instanceof CertPathValidatorException;
            future |= cause instanceof CertificateNotYetValidException || hasReason(cause, BasicReason.NOT_YET_VALID);
            time |= cause instanceof CertificateExpiredException || hasReason(cause, BasicReason.EXPIRED);
        }
        return certificate ? Optional.of(new LineException(reason(time || future, future, question.get()), problem)) : Optional.empty();
    }

    private static Reason reason(boolean time, boolean future, Optional<PlainQuestion.Answer> answer) {
        if (time && answer.flatMap(PlainQuestion.Answer::clockAhead).map(TlsFailure::wrong).orElse(future)) {
            return Reason.CLOCK;
        }
        return !time && answer.filter(PlainQuestion.Answer::portal).isPresent() ? Reason.CAPTIVE_PORTAL : Reason.CERTIFICATE;
    }

    static boolean wrong(Duration ahead) {
        return ahead.abs().compareTo(TOLERABLE) > 0;
    }

    private static boolean hasReason(Throwable cause, BasicReason reason) {
        return cause instanceof CertPathValidatorException path && path.getReason() == reason;
    }
}
