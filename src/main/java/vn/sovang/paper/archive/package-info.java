/** A certificate as a document that can be kept: what stands where, and by their hash the fonts and pictures it is drawn with. May import paper.layout and domain. */
@NullMarked
package vn.sovang.paper.archive;

import org.jspecify.annotations.NullMarked;
