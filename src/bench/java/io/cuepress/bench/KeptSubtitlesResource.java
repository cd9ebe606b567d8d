package io.cuepress.bench;

import io.netty.buffer.Unpooled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The least that this server does to answer from memory: a route in front of everything else, and an array in a map.
/// What an export from memory costs on top of it is ours; what it costs itself, nginx can be compared with.
@Path("/bench/kept/{id}/subtitles.srt")
@ApplicationScoped
@RunOnVirtualThread
class KeptSubtitlesResource {

    private static final int BEFORE_ALL = Integer.MIN_VALUE + 1_000;

    private final Map<String, byte[]> kept = new ConcurrentHashMap<>();
    private final BareSubtitlesResource bare;

    KeptSubtitlesResource(BareSubtitlesResource bare) {
        this.bare = bare;
    }

    void register(@Observes Router router) {
        router.get("/bench/kept/*").order(BEFORE_ALL).handler(this::answer);
    }

    @GET
    @Produces("application/x-subrip")
    public byte[] srt(@PathParam("id") String id) throws SQLException {
        var bytes = bare.srt(id);
        kept.put("/bench/kept/" + id + "/subtitles.srt", bytes);
        return bytes;
    }

    @SuppressWarnings("deprecation") // the one way there is to send an array without copying it
    private void answer(RoutingContext context) {
        var bytes = kept.get(context.request().uri());
        if (bytes == null) {
            context.next();
        } else {
            context.response()
                    .putHeader(HttpHeaders.CONTENT_TYPE, "application/x-subrip")
                    .end(Buffer.buffer(Unpooled.wrappedBuffer(bytes)));
        }
    }
}
