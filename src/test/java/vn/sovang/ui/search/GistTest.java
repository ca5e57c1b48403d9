package vn.sovang.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GistTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Đã có thành tích xuất sắc trong công tác tuyển chọn và gọi công dân nhập ngũ năm 2024 | Tuyển chọn và gọi công dân nhập ngũ năm 2024
                    Có thành tích tiêu biểu trong phong trào thi đua Quyết thắng năm 2022 | Phong trào thi đua Quyết thắng năm 2022
                    Có thành tích xuất sắc trong đền ơn đáp nghĩa | Đền ơn đáp nghĩa
                    Hoàn thành tốt nhiệm vụ được giao năm 2018 | Hoàn thành tốt nhiệm vụ được giao năm 2018
                    Có thành tích xuất sắc trong công tác Đảng, công tác chính trị | Công tác Đảng, công tác chính trị
                    Có thành tích | Có thành tích
                    """)
    void theSharedOpeningIsLeftOut(String achievement, String gist) {
        assertThat(Gist.of(achievement)).isEqualTo(gist);
    }

    @org.junit.jupiter.api.Test
    void lineBreaksBecomeSpaces() {
        assertThat(Gist.of("Hoàn thành\nnhiệm vụ")).isEqualTo("Hoàn thành nhiệm vụ");
    }
}
