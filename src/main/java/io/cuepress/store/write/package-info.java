/// Writes episodes: a batch of an import, or one change by a client.
@NullMarked
package io.cuepress.store.write;

import org.jspecify.annotations.NullMarked;
