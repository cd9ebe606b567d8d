/// Subtitle files read back into timed text, as other programs and people wrote them.
@NullMarked
package io.cuepress.core.subtitle.read;

import org.jspecify.annotations.NullMarked;
