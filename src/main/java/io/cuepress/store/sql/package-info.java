/// Runs statements on a connection and reports failures of the database.
@NullMarked
package io.cuepress.store.sql;

import org.jspecify.annotations.NullMarked;
