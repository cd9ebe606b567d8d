/// From a stored episode to the finished bytes of an export.
@NullMarked
package io.cuepress.export;

import org.jspecify.annotations.NullMarked;
