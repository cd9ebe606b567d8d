/// Keeps the profiles of channels up to date.
@NullMarked
package io.cuepress.store.channel;

import org.jspecify.annotations.NullMarked;
