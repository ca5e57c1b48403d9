package vn.sovang.domain.template;

/** Where an element appears: pre-printed parts of a phôi are shown on the screen and left out on paper. */
public enum Medium {
    SCREEN,
    PAPER
}
