/**
 * The sheets a printer is measured and checked with, placed in millimetres like any other page. May import paper.layout,
 * domain and text.
 */
@NullMarked
package vn.sovang.paper.calibration;

import org.jspecify.annotations.NullMarked;
