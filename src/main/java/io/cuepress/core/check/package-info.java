/// Bad input as data: what is wrong, where, and the value when nothing is.
@NullMarked
package io.cuepress.core.check;

import org.jspecify.annotations.NullMarked;
