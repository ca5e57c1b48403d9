/** Copies of a register that are kept beside it: what each is, and which of them stay. */
@NullMarked
package vn.sovang.domain.backup;

import org.jspecify.annotations.NullMarked;
