/// Text that the descriptions of a channel share, as evidence for where the titles of a list begin and end.
@NullMarked
package io.cuepress.core.chapter.channel;

import org.jspecify.annotations.NullMarked;
