/// Cues, their shaping, and one writer a subtitle format.
@NullMarked
package io.cuepress.core.subtitle;

import org.jspecify.annotations.NullMarked;
