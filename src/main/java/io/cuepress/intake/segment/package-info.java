/// Reads segments in every shape that recognisers write, and repairs them.
@NullMarked
package io.cuepress.intake.segment;

import org.jspecify.annotations.NullMarked;
