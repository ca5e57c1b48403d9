package vn.sovang.exchange.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;
import vn.sovang.exchange.reading.Allowance;
import vn.sovang.work.Cancelled;

/** The texts that the cells of a workbook name by number. */
final class SharedTexts {
    /** In UTF-16 units; together with what the cells may hold it is what a small machine can bear. */
    private static final long MOST_TEXT = 30_000_000;

    private static final int MOST_TEXTS = 2_000_000;

    private final List<RichText> texts;

    private SharedTexts(List<RichText> texts) {
        this.texts = texts;
    }

    static SharedTexts read(Optional<XmlPart> part, Allowance allowance) throws Refused, Cancelled {
        List<RichText> texts = new ArrayList<>();
        if (part.isPresent()) {
            XmlPart xml = part.get();
            long length = 0;
            while (xml.next()) {
                if (xml.starts("si")) {
                    RichText text = RichText.read(xml, "si");
                    length += text.text().length();
                    texts.add(text);
                    if (length > MOST_TEXT || texts.size() > MOST_TEXTS) {
                        throw new Refused(new Problem.ImportTooMuch(allowance.file()));
                    }
                }
            }
        }
        return new SharedTexts(texts);
    }

    /** The text of this number; empty where there is none, which is damage. */
    Optional<RichText> find(int number) {
        return number >= 0 && number < texts.size() ? Optional.of(texts.get(number)) : Optional.empty();
    }
}
