/** What can be wrong with the file of a register, told so that the record can be found. */
@NullMarked
package vn.sovang.domain.fault;

import org.jspecify.annotations.NullMarked;
