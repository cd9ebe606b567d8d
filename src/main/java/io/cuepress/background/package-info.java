/// What the service does by itself, again and again.
@NullMarked
package io.cuepress.background;

import org.jspecify.annotations.NullMarked;
