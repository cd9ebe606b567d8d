package io.cuepress.http.connection;

import static org.assertj.core.api.Assertions.assertThat;

import io.cuepress.http.Logged;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.HttpResponseEncoder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ServerConnectionsTest {

    private final ServerConnections connections = new ServerConnections();

    @Test
    void a_connection_of_vertx_is_used() {
        assertThat(connections.checked(connection("encoder", "handler"))).isPresent();
        assertThat(warnings(connection("encoder", "handler"))).isEmpty();
    }

    @Test
    void a_connection_without_vertxs_handler_is_left_alone() {
        assertThat(warnings(connection("encoder", "vertx")))
                .singleElement()
                .satisfies(
                        line -> assertThat(line).contains("differ from what this release expects", "[encoder, vertx"));
    }

    @Test
    void a_connection_without_an_encoder_of_http_1_is_left_alone() {
        assertThat(warnings(connection("handler"))).hasSize(1);
    }

    @Test
    void a_connection_of_other_classes_is_left_alone() {
        assertThat(warnings((ServerConnection) null)).hasSize(1);
    }

    @Test
    void one_difference_is_logged_once_and_ends_direct_answers() {
        assertThat(warnings(connection("handler"), connection("encoder"), null)).hasSize(1);
        assertThat(connections.checked(connection("encoder", "handler"))).isEmpty();
    }

    private List<String> warnings(@Nullable ServerConnection... given) {
        try (var logged = new Logged()) {
            for (var connection : given) {
                connections.checked(connection);
            }
            return logged.records().stream().map(Logged::message).toList();
        }
    }

    private static ServerConnection connection(String... handlers) {
        var channel = new EmbeddedChannel();
        for (var name : handlers) {
            channel.pipeline()
                    .addLast(
                            name,
                            name.equals("encoder") ? new HttpResponseEncoder() : new ChannelInboundHandlerAdapter());
        }
        return new ServerConnection(channel, false, bytes -> {});
    }
}
