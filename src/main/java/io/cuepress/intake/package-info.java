/// Wire shapes to episodes: what is read, what is mended, what is refused.
@NullMarked
package io.cuepress.intake;

import org.jspecify.annotations.NullMarked;
