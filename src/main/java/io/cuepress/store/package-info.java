/// PostgreSQL; EpisodeStore and ImportRuns are the only doors.
@NullMarked
package io.cuepress.store;

import org.jspecify.annotations.NullMarked;
