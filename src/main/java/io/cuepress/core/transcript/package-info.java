/// What was said and when: words, segments, transcripts, paragraphs.
@NullMarked
package io.cuepress.core.transcript;

import org.jspecify.annotations.NullMarked;
