package vn.sovang.domain.template;

/** One thing on the page. Elements are drawn in the template's order, which is also the order the text is read in. */
public sealed interface Element permits TextElement, PictureElement, LineElement, RectangleElement {
    Frame frame();

    default String id() {
        return frame().id();
    }

    default Box box() {
        return frame().box();
    }
}
