/** The window: one package per screen, over shared controls, background work and themes. Never sees the store. */
@NullMarked
package vn.sovang.ui;

import org.jspecify.annotations.NullMarked;
