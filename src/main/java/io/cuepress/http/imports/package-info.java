/// Imports and their runs.
@NullMarked
package io.cuepress.http.imports;

import org.jspecify.annotations.NullMarked;
