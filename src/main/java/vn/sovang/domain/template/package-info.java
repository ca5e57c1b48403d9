/** Certificate templates: what stands where on the paper, in millimetres, and which words come from the award. Pure; may import domain and text. */
@NullMarked
package vn.sovang.domain.template;

import org.jspecify.annotations.NullMarked;
