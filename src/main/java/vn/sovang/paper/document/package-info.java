/**
 * Papers of many pages: what domain.document says stands on them, flowing over as many sheets as it takes. Knows no
 * PDF; may import paper.layout, domain and text.
 */
@NullMarked
package vn.sovang.paper.document;

import org.jspecify.annotations.NullMarked;
