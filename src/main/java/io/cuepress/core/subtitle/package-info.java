/// Cues, their timeline, and what all subtitle formats share.
@NullMarked
package io.cuepress.core.subtitle;

import org.jspecify.annotations.NullMarked;
