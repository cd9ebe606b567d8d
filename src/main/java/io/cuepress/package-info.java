/// The program.
@NullMarked
package io.cuepress;

import org.jspecify.annotations.NullMarked;
