/** Words on the screen and in messages, Vietnamese first and English beside it. May import domain. */
@NullMarked
package vn.sovang.i18n;

import org.jspecify.annotations.NullMarked;
