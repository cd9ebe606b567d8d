/// Reads WebVTT.
@NullMarked
package io.cuepress.core.subtitle.read.vtt;

import org.jspecify.annotations.NullMarked;
