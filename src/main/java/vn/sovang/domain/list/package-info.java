/**
 * What a clerk's list means: where its head is, what each column holds, which rows are lines and what each line says. Pure rules
 * over {@code domain.grid}, so they stand here and not with the files: verbs, screens and the command line speak of them. What the
 * file said is kept beside what it became. May import domain and text; the words it knows lists by are resources beside the classes.
 */
@NullMarked
package vn.sovang.domain.list;

import org.jspecify.annotations.NullMarked;
