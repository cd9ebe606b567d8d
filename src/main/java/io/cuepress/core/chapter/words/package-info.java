/// Letters, words and numbers as creators use them in descriptions.
@NullMarked
package io.cuepress.core.chapter.words;

import org.jspecify.annotations.NullMarked;
