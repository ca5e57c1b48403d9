/** Lists on their way out into spreadsheets and CSV files. May import domain, text and work; knows no SQL. */
@NullMarked
package vn.sovang.exchange.table;

import org.jspecify.annotations.NullMarked;
