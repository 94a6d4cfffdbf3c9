package de.ladentheke.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RateLimitTest {
    @Test
    void stopsALoopThatRanWildAndLetsItOnAfterAWhile() {
        var now = new AtomicLong();
        var limit = new RateLimit(now::get);
        int allowed = 0;
        while (limit.allows("10.0.0.1")) {
            allowed++;
        }
        assertThat(allowed).isEqualTo(4_000);
        assertThat(limit.allows("10.0.0.2")).as("others are not held up").isTrue();
        now.addAndGet(1_000_000_000L);
        assertThat(limit.allows("10.0.0.1")).isTrue();
    }
}
