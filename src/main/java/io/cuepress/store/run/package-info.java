/// Import runs, their rejections, and the queue of stored imports.
@NullMarked
package io.cuepress.store.run;

import org.jspecify.annotations.NullMarked;
