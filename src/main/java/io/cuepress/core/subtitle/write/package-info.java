/// One writer per subtitle format, and HLS playlists.
@NullMarked
package io.cuepress.core.subtitle.write;

import org.jspecify.annotations.NullMarked;
