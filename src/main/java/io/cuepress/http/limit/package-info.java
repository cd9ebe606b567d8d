/// How much, how many at once and how slowly.
@NullMarked
package io.cuepress.http.limit;

import org.jspecify.annotations.NullMarked;
