/** The launcher of a checkout, run against a pretended Java and Maven. */
@NullMarked
package vn.sovang.installer;

import org.jspecify.annotations.NullMarked;
