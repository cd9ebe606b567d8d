/// Reads subtitle files: the formats that are read, how they are told apart, and the readers of simple texts.
@NullMarked
package io.cuepress.core.subtitle.read;

import org.jspecify.annotations.NullMarked;
