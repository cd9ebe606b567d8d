/// What an operator can set.
@NullMarked
package io.cuepress.config;

import org.jspecify.annotations.NullMarked;
