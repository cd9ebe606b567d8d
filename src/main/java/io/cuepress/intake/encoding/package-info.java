/// The encoding of a body: declared, shown by its bytes, or detected; and its text.
@NullMarked
package io.cuepress.intake.encoding;

import org.jspecify.annotations.NullMarked;
