/** The nouns of commendation work: decision, award, recipient, form, unit, and the rules that need nothing else. May import text. */
@NullMarked
package vn.sovang.domain;

import org.jspecify.annotations.NullMarked;
