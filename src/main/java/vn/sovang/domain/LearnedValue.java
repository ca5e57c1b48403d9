package vn.sovang.domain;

/** A value typed before in the same column, with how often it stands in the register. */
public record LearnedValue(String text, int uses) {}
