/// An embedded PostgreSQL, for machines without one.
@NullMarked
package io.cuepress.embedded;

import org.jspecify.annotations.NullMarked;
