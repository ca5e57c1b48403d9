package vn.sovang.domain;

import java.time.LocalDate;

/** Why and by which decision an award was taken back (hủy bỏ); the award stays in the book, struck through. */
public record Revocation(LocalDate on, String decision, String reason) {}
