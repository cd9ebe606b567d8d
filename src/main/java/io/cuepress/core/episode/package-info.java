/// Episodes: identity, metadata, and the content of imports.
@NullMarked
package io.cuepress.core.episode;

import org.jspecify.annotations.NullMarked;
