/// Query parameters: their declarations, and the values of a request.
@NullMarked
package io.cuepress.http.query;

import org.jspecify.annotations.NullMarked;
