/**
 * Papers of many pages: a head, paragraphs and tables one after the other, flowing over as many sheets as they take. Knows no
 * PDF; may import paper.layout, domain and text.
 */
@NullMarked
package vn.sovang.paper.document;

import org.jspecify.annotations.NullMarked;
