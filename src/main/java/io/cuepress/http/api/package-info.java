/// The API as a whole: its routes, the OpenAPI document, and problems that concern every resource.
@NullMarked
package io.cuepress.http.api;

import org.jspecify.annotations.NullMarked;
