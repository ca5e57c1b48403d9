package vn.sovang.domain.template;

/** A text, fixed or filled from the award. */
public record TextElement(Frame frame, Wording wording, TextStyle style, TextBlock block) implements Element {}
