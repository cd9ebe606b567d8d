/// Problem details (RFC 9457).
@NullMarked
package io.cuepress.http.problem;

import org.jspecify.annotations.NullMarked;
