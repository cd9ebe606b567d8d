package io.cuepress.http.imports;

import io.cuepress.http.query.Query;
import io.cuepress.store.channel.ChannelProfiles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// Channel profiles: the text that the descriptions of a channel share, an index for reading chapters.
@Path("/v1/channels")
@RunOnVirtualThread
public class ChannelsResource {

    private final ChannelProfiles profiles;

    ChannelsResource(ChannelProfiles profiles) {
        this.profiles = profiles;
    }

    /// @param channels  the number of channels
    record RebuildView(int channels) {}

    @POST
    @Path("rebuild")
    @Operation(
            summary = "Rebuild the profiles of all channels",
            description =
                    "A profile holds the text that descriptions of a channel share, which helps to read chapters. "
                            + "Profiles follow every write by themselves. This rebuilds all of them in the background.")
    public Response rebuild(@Context UriInfo uri) {
        var query = Query.of(uri, List.of());
        return query.isValid()
                ? Response.accepted(new RebuildView(profiles.markAll()))
                        .type(MediaType.APPLICATION_JSON_TYPE)
                        .build()
                : query.problem();
    }
}
