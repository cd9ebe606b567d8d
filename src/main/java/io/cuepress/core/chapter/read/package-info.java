/// Reads the list of chapters in a description.
@NullMarked
package io.cuepress.core.chapter.read;

import org.jspecify.annotations.NullMarked;
