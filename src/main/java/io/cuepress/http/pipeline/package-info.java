/// What every request passes through.
@NullMarked
package io.cuepress.http.pipeline;

import org.jspecify.annotations.NullMarked;
