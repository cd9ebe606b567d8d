/// Query parameters: their declarations, and their values in a request.
@NullMarked
package io.cuepress.http.query;

import org.jspecify.annotations.NullMarked;
