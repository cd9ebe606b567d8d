/// The reshaping of a transcript into cues that read well.
@NullMarked
package io.cuepress.core.subtitle.shape;

import org.jspecify.annotations.NullMarked;
