/// What exports are compared with. Not in the product.
@NullMarked
package io.cuepress.bench;

import org.jspecify.annotations.NullMarked;
