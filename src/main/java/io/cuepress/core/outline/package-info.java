/// Chapters read from a description, and one writer a chapter or outline format.
@NullMarked
package io.cuepress.core.outline;

import org.jspecify.annotations.NullMarked;
