/// The pages for people. They are rendered here and work without JavaScript; small modules add what needs it.
@NullMarked
package io.cuepress.web;

import org.jspecify.annotations.NullMarked;
