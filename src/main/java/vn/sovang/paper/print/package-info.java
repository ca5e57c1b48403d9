/**
 * The printers of this machine, and sheets sent to them at their true size. The only package that knows javax.print; may
 * import domain.
 */
@NullMarked
package vn.sovang.paper.print;

import org.jspecify.annotations.NullMarked;
