/** Workbooks of Excel 2007 and later on their way in. May import domain, text, work and exchange.reading. */
@NullMarked
package vn.sovang.exchange.xlsx;

import org.jspecify.annotations.NullMarked;
