package vn.sovang.text.legacy;

import java.text.Normalizer;
import java.util.Optional;

/** Reads one cell in one encoding. */
final class Decoder {
    private static final CodeTable TCVN3 = CodeTable.read("tcvn3.txt");
    private static final CodeTable VNI = CodeTable.read("vni.txt");
    private static final CodeTable VISCII = CodeTable.read("viscii.txt");
    private static final CodeTable VPS = CodeTable.read("vps.txt");
    private static final CodeTable WINDOWS_1258 = CodeTable.readDifferences("windows-1258.txt");

    private Decoder() {}

    /** The cell in letters; text with characters that no old encoding has is Unicode already and stays. */
    static CodeTable.Read read(LegacyCell cell, LegacyEncoding encoding) {
        if (encoding == LegacyEncoding.UNICODE || !canBeOld(cell)) {
            return new CodeTable.Read(cell.text(), 0);
        }
        String seen = SeenText.plain(cell.text());
        CodeTable.Read read = read(seen, encoding);
        boolean capitals = LegacyFont.of(cell.font())
                .filter(font -> font.encoding().filter(encoding::equals).isPresent())
                .filter(font -> font.letters() == LegacyFont.Letters.CAPITALS)
                .isPresent();
        return capitals ? new CodeTable.Read(Marks.upper(read.text()), read.unknown()) : read;
    }

    static boolean canBeOld(LegacyCell cell) {
        return SeenText.isBytes(SeenText.plain(cell.text()));
    }

    private static CodeTable.Read read(String seen, LegacyEncoding encoding) {
        return switch (encoding) {
            case UNICODE -> new CodeTable.Read(seen, 0);
            case TCVN3 -> {
                CodeTable.Read read = TCVN3.decode(seen);
                yield new CodeTable.Read(TcvnCapitals.mended(read.text()), read.unknown());
            }
            case VNI -> VNI.decode(seen);
            case VISCII -> VISCII.decode(seen);
            case VPS -> VPS.decode(seen);
            case WINDOWS_1258 -> {
                CodeTable.Read read = WINDOWS_1258.decode(seen);
                yield new CodeTable.Read(Normalizer.normalize(read.text(), Normalizer.Form.NFC), read.unknown());
            }
            case UTF8_AS_1252 -> {
                Optional<String> repaired = SeenText.repaired(seen);
                int all = (int) seen.chars().filter(c -> !Marks.isOrdinary(c)).count();
                yield new CodeTable.Read(repaired.orElse(seen), repaired.isPresent() ? 0 : all);
            }
        };
    }
}
