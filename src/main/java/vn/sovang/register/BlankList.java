package vn.sovang.register;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.sovang.domain.AwardForm;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;
import vn.sovang.exchange.table.Table;
import vn.sovang.exchange.table.TableColumn;
import vn.sovang.exchange.table.TableFormat;
import vn.sovang.exchange.table.TableHead;
import vn.sovang.exchange.table.Value;
import vn.sovang.exchange.table.XlsxWriter;
import vn.sovang.paper.pdf.CompleteFile;
import vn.sovang.work.Cancelled;
import vn.sovang.work.Progress;

/**
 * Writes a workbook to be filled in and imported: the columns of a list with what can be chosen in them, rows that show how (an
 * import passes them over), empty rows, and a sheet that explains each column.
 */
public final class BlankList {
    private static final int EMPTY_ROWS = 200;
    /** What a spreadsheet can offer in a cell. */
    private static final int MOST_LETTERS = 255;

    private static final List<String> KINDS = List.of("Tập thể", "Hộ gia đình", "Cá nhân");

    private static final List<List<String>> EXAMPLES = List.of(
            List.of(
                    "Ví dụ",
                    "Tập thể",
                    "Tập thể",
                    "Ban Chỉ huy Quân sự xã",
                    "",
                    "",
                    "",
                    "Xã Suối Thông",
                    "Hoàn thành xuất sắc nhiệm vụ quân sự năm 2024",
                    "Giấy khen",
                    "",
                    ""),
            List.of(
                    "Ví dụ",
                    "Hộ gia đình",
                    "Hộ ông",
                    "Lơ Mu Ha Blang",
                    "1975",
                    "",
                    "",
                    "Thôn 3, xã Suối Thông",
                    "Gia đình tiêu biểu trong phong trào hiến đất làm đường",
                    "Giấy khen",
                    "",
                    ""),
            List.of(
                    "Ví dụ",
                    "Cá nhân",
                    "Bà",
                    "Nguyễn Thị Ngọc Ánh",
                    "21/12/1990",
                    "068190000007",
                    "Công chức Văn phòng – Thống kê",
                    "UBND xã Suối Thông",
                    "Hoàn thành xuất sắc nhiệm vụ năm 2024",
                    "Giấy khen",
                    "710000",
                    "đi học, nhận thay"));

    private static final List<List<String>> HOW = List.of(
            List.of("STT", "Đánh số từ 1. Dòng có chữ “Ví dụ” ở cột này không được nhập vào sổ.", "1"),
            List.of(
                    "Đối tượng",
                    "Tập thể, Hộ gia đình hoặc Cá nhân. Bỏ trống thì chương trình đoán theo tên.",
                    "Cá nhân"),
            List.of("Danh xưng", "Chữ đứng trước tên trên giấy khen; có thể viết chung vào cột Họ và tên.", "Ông"),
            List.of("Họ và tên", "Bắt buộc. Tên người, tên tập thể, hoặc tên chủ hộ.", "Cil Múp Ha Kriêng"),
            List.of("Năm sinh", "Năm, hoặc ngày viết theo ngày/tháng/năm.", "21/12/1990"),
            List.of("CCCD", "12 chữ số, kể cả số 0 ở đầu. Có thể bỏ trống.", "068190000007"),
            List.of("Chức vụ", "Chức vụ khi được khen.", "Thôn đội trưởng"),
            List.of("Đơn vị", "Nơi công tác hoặc nơi ở khi được khen.", "Thôn 3, xã Suối Thông"),
            List.of(
                    "Thành tích",
                    "Câu in trên giấy khen. Bỏ trống thì lấy thành tích chung của quyết định.",
                    "Hoàn thành xuất sắc nhiệm vụ năm 2024"),
            List.of("Hình thức khen thưởng", "Bỏ trống thì lấy hình thức chung của quyết định.", "Giấy khen"),
            List.of("Tiền thưởng", "Số tiền bằng đồng. Bỏ trống thì chương trình tính theo quy định.", "710000"),
            List.of("Ghi chú", "Chỉ để trong sổ, không in lên giấy khen.", ""));

    private final Register register;

    public BlankList(Register register) {
        this.register = register;
    }

    /** Writes it as .xlsx; says how many rows explain something. */
    public int write(Destination target) throws Refused, Cancelled {
        if (TableFormat.of(target.file()).filter(TableFormat.XLSX::equals).isEmpty()) {
            throw new Refused(new Problem.ListFileEnding(target.file().toString()));
        }
        FileTrouble.checkFree(target);
        List<AwardForm> forms = register.read(() -> register.references().forms());
        try {
            CompleteFile.write(
                    target.file(), out -> XlsxWriter.write(List.of(list(forms), explained()), out, Progress.NONE));
        } catch (IOException e) {
            throw FileTrouble.refused(e, target.file());
        }
        return HOW.size();
    }

    private static Table list(List<AwardForm> forms) {
        List<TableColumn> columns = List.of(
                new TableColumn("STT", TableColumn.Type.WHOLE, 7),
                new TableColumn("Đối tượng", TableColumn.Type.TEXT, 13, KINDS),
                new TableColumn("Danh xưng", TableColumn.Type.TEXT, 11),
                new TableColumn("Họ và tên", TableColumn.Type.TEXT, 30),
                new TableColumn("Năm sinh", TableColumn.Type.CODE, 12),
                new TableColumn("CCCD", TableColumn.Type.CODE, 15),
                new TableColumn("Chức vụ", TableColumn.Type.TEXT, 24),
                new TableColumn("Đơn vị", TableColumn.Type.TEXT, 28),
                new TableColumn("Thành tích", TableColumn.Type.TEXT, 52),
                new TableColumn("Hình thức khen thưởng", TableColumn.Type.TEXT, 17, choices(forms)),
                new TableColumn("Tiền thưởng", TableColumn.Type.MONEY, 14),
                new TableColumn("Ghi chú", TableColumn.Type.TEXT, 18));
        TableHead head = new TableHead(
                List.of(),
                List.of(),
                "",
                "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG",
                List.of("Điền từ dòng trống đầu tiên. Cách điền từng cột xem ở trang “Cách điền”."));
        return new Table("Danh sách", head, columns, EXAMPLES.size() + EMPTY_ROWS, sink -> {
            for (List<String> example : EXAMPLES) {
                sink.row(example.stream().map(BlankList::example).toList());
            }
            for (int i = 0; i < EMPTY_ROWS; i++) {
                sink.row(Stream.generate(() -> Value.NONE).limit(columns.size()).toList());
            }
        });
    }

    private static Value example(String text) {
        return text.isEmpty() ? Value.NONE : new Value.Example(text);
    }

    /** As many forms as a spreadsheet can offer, those that an office gives most often first. */
    private static List<String> choices(List<AwardForm> forms) {
        List<String> names = new ArrayList<>();
        int letters = 0;
        for (int i = forms.size() - 1; i >= 0; i--) {
            String name = forms.get(i).name();
            boolean fits = letters + name.length() < MOST_LETTERS && !name.contains(",") && !name.contains("\"");
            if (fits) {
                names.add(name);
                letters += name.length() + 1;
            }
        }
        return names;
    }

    private static Table explained() {
        List<TableColumn> columns = List.of(
                new TableColumn("Cột", TableColumn.Type.TEXT, 24),
                new TableColumn("Cách điền", TableColumn.Type.TEXT, 70),
                new TableColumn("Viết như", TableColumn.Type.CODE, 38));
        TableHead head = new TableHead(List.of(), List.of(), "", "CÁCH ĐIỀN DANH SÁCH", List.of());
        return new Table("Cách điền", head, columns, HOW.size(), sink -> {
            for (List<String> how : HOW) {
                sink.row(how.stream().map(Value::text).toList());
            }
        });
    }
}
