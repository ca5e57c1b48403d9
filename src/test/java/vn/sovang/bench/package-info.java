/**
 * What is measured, and against what: run with {@code mvn -Pbench verify}. Alternatives run side by side in one go, because
 * machines differ and are noisy; tables are printed and no figure fails a build.
 */
@NullMarked
package vn.sovang.bench;

import org.jspecify.annotations.NullMarked;
