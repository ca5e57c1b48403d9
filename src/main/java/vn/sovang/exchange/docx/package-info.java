/**
 * Papers as files of a word processor (.docx): WordprocessingML (ECMA-376) written part by part, without any library. Knows no
 * register; may import domain, text and work.
 */
@NullMarked
package vn.sovang.exchange.docx;

import org.jspecify.annotations.NullMarked;
