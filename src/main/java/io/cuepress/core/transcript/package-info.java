/// Transcripts: words, segments, sentences and paragraphs.
@NullMarked
package io.cuepress.core.transcript;

import org.jspecify.annotations.NullMarked;
