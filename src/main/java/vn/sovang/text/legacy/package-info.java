/**
 * Vietnamese text from before Unicode: what lists of 2005 hold, read as the Windows-1252 characters their bytes look like. Finds
 * out how a column was written and makes Unicode of it; the text itself is never changed unasked. The code tables are resources
 * beside the classes. Imports text and the JDK only.
 */
@NullMarked
package vn.sovang.text.legacy;

import org.jspecify.annotations.NullMarked;
