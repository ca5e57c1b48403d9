/**
 * Certificate templates as JSON documents, the built-in ones and the user's. Reading is strict and names every fault with its
 * place. May import domain, text and Gson.
 */
@NullMarked
package vn.sovang.exchange.template;

import org.jspecify.annotations.NullMarked;
