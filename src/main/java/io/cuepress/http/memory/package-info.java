/// Responses in memory, ready to be sent again.
@NullMarked
package io.cuepress.http.memory;

import org.jspecify.annotations.NullMarked;
