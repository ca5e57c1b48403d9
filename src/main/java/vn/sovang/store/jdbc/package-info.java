/** A thin layer over JDBC: named parameters, rows read by column name, failures sorted by cause. Imports the JDK and SQLite only. */
@NullMarked
package vn.sovang.store.jdbc;

import org.jspecify.annotations.NullMarked;
