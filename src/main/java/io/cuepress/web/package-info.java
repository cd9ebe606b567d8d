/// The pages for people, rendered here and complete without JavaScript; what needs it is added by small modules.
@NullMarked
package io.cuepress.web;

import org.jspecify.annotations.NullMarked;
