/// What every reader of a subtitle file uses and gives: lines, times, cues, and repairs.
@NullMarked
package io.cuepress.core.subtitle.read.file;

import org.jspecify.annotations.NullMarked;
