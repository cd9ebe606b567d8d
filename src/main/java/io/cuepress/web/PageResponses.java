package io.cuepress.web;

import io.cuepress.http.message.TaggedResponse;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;

/// Responses with a page. Browsers revalidate it each time, and its policy allows nothing from other sites but the
/// player.
final class PageResponses {

    static final String HTML = "text/html;charset=UTF-8";

    /// YouTube's player is the only content of another site, and loads after a click.
    static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none';"
            + " frame-src https://www.youtube-nocookie.com";

    private PageResponses() {}

    static Response of(TemplateInstance page, HttpHeaders headers) {
        return TaggedResponse.of(page.render().getBytes(StandardCharsets.UTF_8), HTML, headers)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header("Content-Security-Policy", POLICY)
                .build();
    }
}
