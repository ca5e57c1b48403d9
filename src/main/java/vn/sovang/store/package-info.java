/** The SQLite file of a register: opening it safely, its tables, journal and lists. The only place that knows SQL. May import domain and text. */
@NullMarked
package vn.sovang.store;

import org.jspecify.annotations.NullMarked;
