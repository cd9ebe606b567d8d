/// Episodes: list, read, upload, edit, delete.
@NullMarked
package io.cuepress.http.episodes;

import org.jspecify.annotations.NullMarked;
