/**
 * What stands on a paper of many pages: paragraphs, columns abreast and tables, whoever lays them out. May import domain.template.
 */
@NullMarked
package vn.sovang.domain.document;

import org.jspecify.annotations.NullMarked;
