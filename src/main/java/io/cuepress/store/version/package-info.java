/// Which revision of an episode is current, on every replica.
@NullMarked
package io.cuepress.store.version;

import org.jspecify.annotations.NullMarked;
