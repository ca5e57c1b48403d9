package vn.sovang.domain.document;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.domain.template.TextStyle;

/**
 * A text in one or more styles, a space between them. {@code above} is the room over it and {@code indent} that before its first
 * line, both in points; {@code rule} is the length of the line under it as a share of its widest line, 0 for none. Several styles
 * begin at the left or fill the lines.
 */
public record Paragraph(List<Words> runs, Role role, Align align, double above, double indent, double rule, Keep keep)
        implements Block {
    /** As paragraphs of official papers begin: 1 cm in. */
    private static final double INDENT = 28.35;

    public Paragraph {
        runs = List.copyOf(runs);
    }

    private Paragraph(Words words, Role role, Align align, double above, double indent) {
        this(List.of(words), role, align, above, indent, 0, Keep.FREE);
    }

    /** What a paragraph is for, which the style it has in a word processor is called by. */
    public enum Role {
        STATE("Quốc hiệu, tiêu ngữ"),
        AGENCY("Tên cơ quan"),
        NUMBER("Số, ký hiệu"),
        PLACE("Địa danh, thời gian"),
        TITLE("Tên loại văn bản"),
        SUBJECT("Trích yếu"),
        GROUND("Căn cứ"),
        BODY("Nội dung"),
        HEADING("Mục"),
        RECEIVERS_HEAD("Nơi nhận"),
        RECEIVERS("Danh sách nơi nhận"),
        SIGNER("Người ký"),
        NOTE("Ghi chú"),
        TEXT("Dòng chữ"),
        HEAD_CELL("Đầu bảng"),
        CELL("Ô trong bảng");

        private final String title;

        Role(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /** Text that fills its lines, as the body of a paper does. */
    public static Paragraph body(String text, TextStyle style) {
        return new Paragraph(new Words(text, style), Role.BODY, Align.JUSTIFIED, 6, INDENT);
    }

    public static Paragraph centred(String text, TextStyle style) {
        return new Paragraph(new Words(text, style), Role.TEXT, Align.CENTRE, 0, 0);
    }

    public static Paragraph left(String text, TextStyle style) {
        return new Paragraph(new Words(text, style), Role.TEXT, Align.LEFT, 0, 0);
    }

    /** The same with more words in another style after it. */
    public Paragraph then(String text, TextStyle style) {
        List<Words> more = new ArrayList<>(runs);
        more.add(new Words(text, style));
        return new Paragraph(more, role, align, above, indent, rule, keep);
    }

    /** The same, with lines as long as happens. */
    public Paragraph ragged() {
        return new Paragraph(runs, role, Align.LEFT, above, indent, rule, keep);
    }

    /** The same for another purpose. */
    public Paragraph as(Role purpose) {
        return new Paragraph(runs, purpose, align, above, indent, rule, keep);
    }

    /** The same with so many points of room over it. */
    public Paragraph under(double points) {
        return new Paragraph(runs, role, align, points, indent, rule, keep);
    }

    /** The same with a line under it. */
    public Paragraph ruled(double share) {
        return new Paragraph(runs, role, align, above, indent, share, keep);
    }

    /** The same, never the last on its page. */
    public Paragraph keptWithNext() {
        return new Paragraph(runs, role, align, above, indent, rule, Keep.WITH_NEXT);
    }
}
