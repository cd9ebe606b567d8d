/// Everything that relies on the internals of Vert.x and Netty.
@NullMarked
package io.cuepress.http.connection;

import org.jspecify.annotations.NullMarked;
