package io.cuepress.http.limit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BulkheadTest {

    @Test
    void more_than_there_are_places_is_refused_until_one_is_given_back() {
        var places = new Bulkhead("files", 2, Duration.ZERO);
        places.take();
        places.take();
        assertThatThrownBy(places::take).isInstanceOf(BulkheadFull.class).hasMessageContaining("files");
        places.giveBack();
        places.take();
        assertThatThrownBy(places::take).isInstanceOf(BulkheadFull.class);
    }

    @Test
    void what_waits_gets_the_place_that_is_given_back() throws InterruptedException {
        var places = new Bulkhead("files", 1, Duration.ofHours(1));
        places.take();
        var waiting = Thread.ofVirtual().start(places::take);
        places.giveBack();
        waiting.join();
    }
}
