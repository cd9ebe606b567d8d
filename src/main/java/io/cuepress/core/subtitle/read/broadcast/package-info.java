/// Reads the formats of broadcasters: SCC with CEA-608, and EBU-STL.
@NullMarked
package io.cuepress.core.subtitle.read.broadcast;

import org.jspecify.annotations.NullMarked;
