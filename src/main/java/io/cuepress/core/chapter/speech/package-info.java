/// What the transcript of an episode says about the list of chapters in its description.
@NullMarked
package io.cuepress.core.chapter.speech;

import org.jspecify.annotations.NullMarked;
