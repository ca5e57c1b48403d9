/** Tables between files and the register: what stands in each cell, whatever program wrote it. */
@NullMarked
package vn.sovang.domain.grid;

import org.jspecify.annotations.NullMarked;
