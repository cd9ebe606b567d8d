/// Who may read and write.
@NullMarked
package io.cuepress.http.access;

import org.jspecify.annotations.NullMarked;
