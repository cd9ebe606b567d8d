package io.cuepress.http.message;

import io.cuepress.core.outline.OutlineStyle;
import io.cuepress.core.subtitle.FileType;
import org.jspecify.annotations.Nullable;

/// The content security policy of exports: a page may use its own style, but neither run nor fetch anything.
public final class ContentSecurity {

    public static final String HEADER = "Content-Security-Policy";

    private static final String PAGE = "default-src 'none'; style-src " + OutlineStyle.HASH
            + "; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

    private ContentSecurity() {}

    /// The value of the header; null for files that browsers do not render as a page.
    public static @Nullable String of(FileType type) {
        return type.mediaType().equals("text/html") ? PAGE : null;
    }
}
