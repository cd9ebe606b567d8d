package io.cuepress.store.write;

import io.cuepress.core.episode.EpisodeId;
import io.cuepress.core.episode.Imported;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/// Lets a change wait for its turn, before its transaction begins.
@InTurn
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
final class TurnInterceptor {

    private final Turns turns;

    TurnInterceptor(Turns turns) {
        this.turns = turns;
    }

    @AroundInvoke
    Object around(InvocationContext call) throws Exception {
        var queue = turns.await(id(call.getParameters()[0]));
        try {
            return call.proceed();
        } finally {
            queue.release();
        }
    }

    private static EpisodeId id(Object first) {
        return first instanceof Imported content ? content.id() : (EpisodeId) first;
    }
}
