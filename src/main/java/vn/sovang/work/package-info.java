/** Long work that reports how far it is and can be cancelled. Pure; imports the JDK only. */
@NullMarked
package vn.sovang.work;

import org.jspecify.annotations.NullMarked;
