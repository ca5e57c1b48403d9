/** The checks of a decision's list (domain.md §6) as pure rules: what is looked at, how grave it is, and what is found. */
@NullMarked
package vn.sovang.domain.check;

import org.jspecify.annotations.NullMarked;
