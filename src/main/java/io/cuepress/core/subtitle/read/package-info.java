/// Reads subtitle files as other programs and people write them.
@NullMarked
package io.cuepress.core.subtitle.read;

import org.jspecify.annotations.NullMarked;
