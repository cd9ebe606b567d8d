/// Everything that relies on the internals of Vert.x and Netty.
///
/// A response that is in memory takes less time to send than Vert.x and Quarkus take to route its request. So a
/// [io.cuepress.http.connection.CachedResponseHandler] in front of Vert.x sends it, on every connection of HTTP/1.1,
/// and passes on each request that it cannot answer. Connections of HTTP/2 have no such handler.
///
/// The protocol allows this under these conditions:
///
/// - *Order.* A client may send several requests without waiting for a response (pipelining), and the responses must
///   have the order of the requests (RFC 9112, 9.3.2). Vert.x keeps the order of the requests that it receives, but
///   it does not know of the others. So the handler counts the requests that are pending in Vert.x: one more when it
///   passes a request on, one less when the last part of the response passes on its way out. It answers only while
///   none is pending. A response of status 1xx does not count, because the final one is still to come.
/// - *Start.* The handler is added while Vert.x processes the first request of a connection, so one is pending then.
/// - *End.* A request or response with `Connection: close` is the last of its connection (RFC 9112, 9.6). The handler
///   passes such a request on, and answers nothing after it.
/// - *Bodies.* The handler answers only `GET` without a body, so it has nothing to read or to skip except the empty
///   end of the request.
/// - *Slow clients.* While the client does not read, the handler passes requests on, and Vert.x stops reading them.
///
/// `cuepress.direct-answers` turns the handler off. It is never added in dev mode, where reading needs a token, or
/// where requests are limited, logged or traced: all of these need Vert.x to see every request.
///
/// [io.cuepress.http.connection.ServerConnection] alone knows the names of Vert.x' handlers and its internal classes.
/// [io.cuepress.http.connection.ServerConnections] compares them with the pipeline of each new connection. If they
/// differ, it logs one warning, and every request takes the ordinary path.
@NullMarked
package io.cuepress.http.connection;

import org.jspecify.annotations.NullMarked;
