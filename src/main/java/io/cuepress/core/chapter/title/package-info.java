/// Finds where the title of a chapter begins and ends.
@NullMarked
package io.cuepress.core.chapter.title;

import org.jspecify.annotations.NullMarked;
