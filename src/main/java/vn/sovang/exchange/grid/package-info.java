/** Any file with a table in it, whatever its kind and name, as neutral grids. May import domain, text, work and the readers. */
@NullMarked
package vn.sovang.exchange.grid;

import org.jspecify.annotations.NullMarked;
