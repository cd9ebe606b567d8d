/// Decides which times are a list of chapters, and how it is laid out.
@NullMarked
package io.cuepress.core.chapter.list;

import org.jspecify.annotations.NullMarked;
