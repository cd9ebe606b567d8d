/// Reads subtitles in XML: the TTML family and the formats of YouTube.
@NullMarked
package io.cuepress.core.subtitle.read.xml;

import org.jspecify.annotations.NullMarked;
