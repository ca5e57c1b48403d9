package vn.sovang.domain;

/** Where sheets go: a printer, its tray and the paper in it, each by the name the machine gives; an empty tray is the printer's choice. */
public record PrintTarget(String printer, String tray, String paper) {}
