/// Outlines: an episode as a document to read, and one writer per outline format.
@NullMarked
package io.cuepress.core.outline;

import org.jspecify.annotations.NullMarked;
