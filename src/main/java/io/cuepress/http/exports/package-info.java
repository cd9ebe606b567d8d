/// Exports of an episode, a bundle, the library, and conversion.
@NullMarked
package io.cuepress.http.exports;

import org.jspecify.annotations.NullMarked;
