package io.cuepress.web;

import io.cuepress.http.message.TaggedResponse;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;

/// Answers with a page: asked for anew each time, sent only when it has changed, and closed to all that is not ours.
final class PageAnswers {

    static final String HTML = "text/html;charset=UTF-8";

    /// The player is the only thing from elsewhere, and comes after a click.
    static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none';"
            + " frame-src https://www.youtube-nocookie.com";

    private PageAnswers() {}

    static Response of(TemplateInstance page, HttpHeaders headers) {
        return TaggedResponse.of(page.render().getBytes(StandardCharsets.UTF_8), HTML, headers)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header("Content-Security-Policy", POLICY)
                .build();
    }
}
