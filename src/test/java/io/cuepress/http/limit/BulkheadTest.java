package io.cuepress.http.limit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BulkheadTest {

    @Test
    void more_work_than_permitted_is_refused_until_some_ends() {
        var bulkhead = new Bulkhead(LimitText.FILES, 2, Duration.ZERO);
        bulkhead.acquire();
        bulkhead.acquire();
        assertThatThrownBy(bulkhead::acquire).isInstanceOf(BulkheadFull.class).hasMessageContaining("files");
        bulkhead.release();
        bulkhead.acquire();
        assertThatThrownBy(bulkhead::acquire).isInstanceOf(BulkheadFull.class);
    }

    @Test
    void waiting_work_starts_when_other_work_ends() throws InterruptedException {
        var bulkhead = new Bulkhead(LimitText.FILES, 1, Duration.ofHours(1));
        bulkhead.acquire();
        var waiting = Thread.ofVirtual().start(bulkhead::acquire);
        bulkhead.release();
        waiting.join();
    }
}
