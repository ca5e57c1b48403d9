/**
 * Puts a template and the words of an award together into a sheet of placed marks, in millimetres. Knows no PDF and no screen;
 * may import domain and text.
 */
@NullMarked
package vn.sovang.paper.layout;

import org.jspecify.annotations.NullMarked;
