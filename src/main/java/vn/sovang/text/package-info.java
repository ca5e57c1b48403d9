/** Vietnamese text: cleaning, folding, tones, matching, sorting, names, dates, numbers and line breaks. Pure; imports the JDK only. */
@NullMarked
package vn.sovang.text;

import org.jspecify.annotations.NullMarked;
