/**
 * Writes sheets as PDF and turns PDF and sheets into pictures for the screen. The only package that knows PDFBox, AWT and SVG;
 * may import paper.layout, domain and work.
 */
@NullMarked
package vn.sovang.paper.pdf;

import org.jspecify.annotations.NullMarked;
