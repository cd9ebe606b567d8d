/// Makes exports: loads an episode, shapes it and writes the bytes of a file.
@NullMarked
package io.cuepress.export;

import org.jspecify.annotations.NullMarked;
