/// Bodies and headers: content codings, validators, content negotiation.
@NullMarked
package io.cuepress.http.message;

import org.jspecify.annotations.NullMarked;
