/// An episode: its identity, its metadata, its transcript.
@NullMarked
package io.cuepress.core.episode;

import org.jspecify.annotations.NullMarked;
