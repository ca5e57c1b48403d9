/** What awards are looked for by: words and conditions, and how many awards there are of each year, kind, form and so on. */
@NullMarked
package vn.sovang.domain.search;

import org.jspecify.annotations.NullMarked;
