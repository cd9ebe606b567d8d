/// The settings of an operator.
@NullMarked
package io.cuepress.config;

import org.jspecify.annotations.NullMarked;
