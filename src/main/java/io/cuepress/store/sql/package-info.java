/// Runs statements, reports failures of the database, and pages through lists.
@NullMarked
package io.cuepress.store.sql;

import org.jspecify.annotations.NullMarked;
