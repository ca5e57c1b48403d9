package vn.sovang.text.legacy;

/** How Vietnamese letters were written in a file. */
public enum LegacyEncoding {
    /** Nothing to convert. */
    UNICODE,
    /** TCVN 5712, fonts like .VnTime; in .VnTimeH all letters are capitals. */
    TCVN3,
    /** Two characters a letter, fonts like VNI-Times. */
    VNI,
    VISCII,
    VPS,
    /** Windows' own Vietnamese code page, read as the western one. */
    WINDOWS_1258,
    /** Unicode whose bytes were read as western letters, up to three times over. */
    UTF8_AS_1252
}
