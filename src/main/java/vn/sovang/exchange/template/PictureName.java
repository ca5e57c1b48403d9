package vn.sovang.exchange.template;

import java.util.regex.Pattern;

/**
 * What a picture may be called in a template: letters, digits, spaces, dots, hyphens and underscores, 1 to 100 of them and not
 * beginning with a dot or a space. A name is no path: it never says where to look on the disk.
 */
public final class PictureName {
    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}_-][\\p{L}\\p{M}\\p{N} ._-]{0,99}");

    private PictureName() {}

    public static boolean isFit(String name) {
        return FORM.matcher(name).matches() && !name.contains("..");
    }
}
