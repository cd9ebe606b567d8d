/// Reads from a read replica where one is configured.
@NullMarked
package io.cuepress.store.replica;

import org.jspecify.annotations.NullMarked;
