/// The order of the filters that every request passes, and what applies to all requests.
@NullMarked
package io.cuepress.http.pipeline;

import org.jspecify.annotations.NullMarked;
