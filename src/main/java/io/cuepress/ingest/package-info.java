/// Import runs, from the first byte to the report.
@NullMarked
package io.cuepress.ingest;

import org.jspecify.annotations.NullMarked;
