/// One record of an import: its JSON, its limits and what was found wrong.
@NullMarked
package io.cuepress.intake.record;

import org.jspecify.annotations.NullMarked;
