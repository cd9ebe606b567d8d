/// A PostgreSQL of our own, for machines without one.
@NullMarked
package io.cuepress.embedded;

import org.jspecify.annotations.NullMarked;
