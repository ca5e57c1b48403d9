/**
 * Vietnamese text: cleaning, folding, tones, matching, sorting, names, dates, numbers and line breaks. Pure functions of
 * their arguments; the word lists are resources beside the classes. Imports the JDK only.
 */
@NullMarked
package vn.sovang.text;

import org.jspecify.annotations.NullMarked;
