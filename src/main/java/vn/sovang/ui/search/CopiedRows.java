package vn.sovang.ui.search;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sovang.domain.ListedAward;
import vn.sovang.i18n.Messages;

/** Rows as a spreadsheet takes them from the clipboard: a header, then a line each, the cells apart by tabs. */
record CopiedRows(Messages messages) {
    private static final List<ResultColumn> COLUMNS = Stream.of(ResultColumn.values())
            .filter(column -> column != ResultColumn.COUNT)
            .toList();

    String of(List<ListedAward> awards) {
        String head = COLUMNS.stream()
                .map(column -> messages.get(column.messageKey()))
                .collect(Collectors.joining("\t"));
        return head + "\n"
                + awards.stream()
                        .map(award -> COLUMNS.stream()
                                        .map(column -> cell(column, award))
                                        .collect(Collectors.joining("\t"))
                                + "\n")
                        .collect(Collectors.joining());
    }

    private String cell(ResultColumn column, ListedAward award) {
        String text = column == ResultColumn.KIND ? messages.word(award.kind()) : column.text(award);
        return text.replaceAll("\\s+", " ").strip();
    }
}
