package vn.sovang.domain;

/** A paper a printer takes: the machine's name of it, and its sides in millimetres, the short one first. */
public record PaperSize(String name, double shortSide, double longSide) {}
