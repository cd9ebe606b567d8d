/// Segments in every shape that recognisers write.
@NullMarked
package io.cuepress.intake.segment;

import org.jspecify.annotations.NullMarked;
