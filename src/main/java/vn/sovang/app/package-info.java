/** Starts the program: the main class, the wiring, the window, folders and logging. May import everything; nobody imports it. */
@NullMarked
package vn.sovang.app;

import org.jspecify.annotations.NullMarked;
