/// The recognisers whose JSON is read, each told by its shape.
@NullMarked
package io.cuepress.intake.recogniser;

import org.jspecify.annotations.NullMarked;
