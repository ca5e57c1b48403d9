package vn.sovang.app;

/** Which version of the program this is. */
final class Version {
    private static final String UNPACKED = "1.0";

    private Version() {}

    /** As the jar says; what runs from a folder of classes is the version in the making. */
    static String text() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? UNPACKED : version.replace("-SNAPSHOT", "");
    }
}
