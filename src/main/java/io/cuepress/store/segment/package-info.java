/// Rows of segments: COPY in, windows out.
@NullMarked
package io.cuepress.store.segment;

import org.jspecify.annotations.NullMarked;
