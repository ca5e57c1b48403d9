/** The verbs: what can be done to a register, one class per use case. May import everything but i18n, ui, cli and app. */
@NullMarked
package vn.sovang.register;

import org.jspecify.annotations.NullMarked;
