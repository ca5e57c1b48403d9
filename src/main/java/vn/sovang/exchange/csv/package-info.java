/** Comma separated files in and out. May import domain, text and work; knows no SQL. */
@NullMarked
package vn.sovang.exchange.csv;

import org.jspecify.annotations.NullMarked;
