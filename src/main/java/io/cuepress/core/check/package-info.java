/// Bad input as data: valid values, or problems with their places.
@NullMarked
package io.cuepress.core.check;

import org.jspecify.annotations.NullMarked;
