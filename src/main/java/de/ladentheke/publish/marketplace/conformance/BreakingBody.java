package de.ladentheke.publish.marketplace.conformance;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.TimeUnit;

/**
 * Promises all bytes, sends the first ones, waits until they are likely to have arrived, and breaks off.
 *
 * @param sent how many of them go out
 */
record BreakingBody(byte[] bytes, int sent) implements BodyPublisher {
    private static final long MILLIS = 500;

    @Override
    public long contentLength() {
        return bytes.length;
    }

    @Override
    public void subscribe(Subscriber<? super ByteBuffer> subscriber) {
        subscriber.onSubscribe(new Subscription() {
            private boolean begun;

            @Override
            public synchronized void request(long n) {
                if (!begun) {
                    begun = true;
                    subscriber.onNext(ByteBuffer.wrap(bytes, 0, sent));
                    CompletableFuture.delayedExecutor(MILLIS, TimeUnit.MILLISECONDS)
                            .execute(() -> subscriber.onError(new IOException("broken off on purpose")));
                }
            }

            @Override
            public void cancel() {
                // it ends by itself
            }
        });
    }
}
