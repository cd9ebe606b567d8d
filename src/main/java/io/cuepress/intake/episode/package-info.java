/// Turns records into episodes, each checked as a whole.
@NullMarked
package io.cuepress.intake.episode;

import org.jspecify.annotations.NullMarked;
