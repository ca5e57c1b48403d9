/** Workbooks of Excel 97 to 2003 on their way in. May import domain, text, work and exchange.reading. */
@NullMarked
package vn.sovang.exchange.xls;

import org.jspecify.annotations.NullMarked;
