/// Reads episodes: one, a page of them, or the whole library.
@NullMarked
package io.cuepress.store.read;

import org.jspecify.annotations.NullMarked;
