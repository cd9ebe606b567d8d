/// The API as a whole: OpenAPI, methods, error mapping.
@NullMarked
package io.cuepress.http.api;

import org.jspecify.annotations.NullMarked;
