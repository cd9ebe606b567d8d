/// The HTTP contract: resources, options, problem details, validators.
@NullMarked
package io.cuepress.http;

import org.jspecify.annotations.NullMarked;
