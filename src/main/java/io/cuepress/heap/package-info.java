/// Which share of the heap large requests may use at once.
@NullMarked
package io.cuepress.heap;

import org.jspecify.annotations.NullMarked;
