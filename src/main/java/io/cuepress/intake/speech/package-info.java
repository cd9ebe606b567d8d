/// Speech in the JSON of recognisers: the shape of a document, its elements, and the segments made of them.
@NullMarked
package io.cuepress.intake.speech;

import org.jspecify.annotations.NullMarked;
