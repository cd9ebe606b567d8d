package io.cuepress.core.outline;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/// The style of the HTML outline. It has no `<`, `>` or `&`, which the writer would escape.
public final class OutlineStyle {

    static final String CSS = """

            :root { color-scheme: light dark; --ink: #1c1d1f; --soft: #62666d; --link: #0b57b0; --line: #dcdfe4; --page: #fff; }
            @media (prefers-color-scheme: dark) {
              :root { --ink: #e4e5e7; --soft: #9a9fa8; --link: #8ab8f5; --line: #3a3d42; --page: #17181a; }
            }
            * { box-sizing: border-box; }
            html { -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem; }
            body { margin: 0 auto; padding: 1.5rem 1.125rem 4rem; max-width: 40rem; background: var(--page); color: var(--ink);
              font: 1.0625rem/1.65 system-ui, sans-serif; overflow-wrap: break-word; }
            h1 { margin: 0 0 .75rem; font-size: 1.75rem; line-height: 1.25; text-wrap: balance; }
            h2 { margin: 2.5rem 0 .75rem; font-size: 1.25rem; line-height: 1.35; }
            p { margin: 0 0 1rem; }
            a { color: var(--link); text-underline-offset: .15em; }
            a:not(:hover) { text-decoration-color: var(--line); }
            header p { margin: 0; color: var(--soft); font-size: .9375rem; }
            nav { margin: 1.75rem 0; padding: 1rem 0; border-block: 1px solid var(--line); }
            nav ul { margin: 0; padding: 0; list-style: none; }
            nav li { display: flex; gap: .75rem; padding: .2rem 0; line-height: 1.45; }
            nav .at { flex: none; min-width: 3.5em; text-align: end; padding-top: .2em; }
            .at { color: var(--soft); font-size: .8125rem; font-weight: 400; font-variant-numeric: tabular-nums; text-decoration: none; }
            a.at:hover { color: var(--link); text-decoration: underline; }
            h2 .at { font-size: .875rem; }
            @media screen and (min-width: 54rem) {
              h2, main p { position: relative; }
              h2 .at, main p .at { position: absolute; inset-inline-end: calc(100% + 1.25rem); line-height: inherit; }
              main p .at { top: .1em; }
              h2 .at { top: .2em; }
            }
            @media print {
              :root { color-scheme: light; --ink: #000; --soft: #555; --link: #000; --line: #bbb; --page: #fff; }
              body { max-width: none; padding: 0; font-size: 11pt; line-height: 1.45; }
              h2 { break-after: avoid; }
              p { orphans: 3; widows: 3; }
            }
            """;

    /// The source expression with which a Content-Security-Policy allows this style only.
    public static final String HASH = hash();

    private OutlineStyle() {}

    private static String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(CSS.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java platform has SHA-256", absent);
        }
    }
}
