/// Splits a body into records: JSON, NDJSON, CSV, Parquet.
@NullMarked
package io.cuepress.intake.frame;

import org.jspecify.annotations.NullMarked;
