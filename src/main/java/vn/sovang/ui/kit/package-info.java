/** Our own controls and what every screen is given: commands, notices, the workbench. */
@NullMarked
package vn.sovang.ui.kit;

import org.jspecify.annotations.NullMarked;
