/// Limits: how many requests, how much work at the same time, and how slow a client may be.
@NullMarked
package io.cuepress.http.limit;

import org.jspecify.annotations.NullMarked;
