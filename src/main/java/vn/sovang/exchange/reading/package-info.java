/** What all readers of other people's files share: how much a file may hold, and how a number is shown. May import domain, text and work. */
@NullMarked
package vn.sovang.exchange.reading;

import org.jspecify.annotations.NullMarked;
