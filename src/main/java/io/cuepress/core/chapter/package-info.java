/// Chapters of an episode, and one writer per chapter format.
@NullMarked
package io.cuepress.core.chapter;

import org.jspecify.annotations.NullMarked;
