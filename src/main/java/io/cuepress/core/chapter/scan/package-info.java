/// Finds the times in a description.
@NullMarked
package io.cuepress.core.chapter.scan;

import org.jspecify.annotations.NullMarked;
