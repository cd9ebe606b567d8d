/// Responses kept in memory.
@NullMarked
package io.cuepress.http.memory;

import org.jspecify.annotations.NullMarked;
