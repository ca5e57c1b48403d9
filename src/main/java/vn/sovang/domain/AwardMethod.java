package vn.sovang.domain;

/** A method of award (loại hình khen thưởng): for merit, on the spot, by movement, for long service … */
public record AwardMethod(long id, String code, String name, int ordinal) implements Entity {}
