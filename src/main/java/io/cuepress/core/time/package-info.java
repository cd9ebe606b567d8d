/// Moments and spans of a recording, in whole milliseconds.
@NullMarked
package io.cuepress.core.time;

import org.jspecify.annotations.NullMarked;
