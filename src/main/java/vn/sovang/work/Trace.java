package vn.sovang.work;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;

/**
 * A throwable as it may be written down: classes, methods and lines, but no messages, which can hold names and paths.
 * The code is the same for the same mistake on every machine, whatever the line numbers of the build.
 */
public record Trace(String code, String text) {
    private static final int CODE_LETTERS = 6;

    public static Trace of(Throwable defect) {
        StringBuilder text = new StringBuilder();
        StringBuilder shape = new StringBuilder();
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Throwable each = defect; each != null && seen.add(each); each = each.getCause()) {
            text.append(text.isEmpty() ? "" : "caused by ")
                    .append(each.getClass().getName())
                    .append('\n');
            shape.append(each.getClass().getName()).append('\n');
            for (StackTraceElement frame : each.getStackTrace()) {
                text.append("    at ").append(frame).append('\n');
                if (frame.getClassName().startsWith("vn.sovang.")) {
                    shape.append(method(frame)).append('\n');
                }
            }
        }
        return new Trace(code(shape.toString()), text.toString());
    }

    /** Without the numbers a compiler gives lambdas: they change with every edit of the file. */
    private static String method(StackTraceElement frame) {
        return frame.getClassName() + "." + frame.getMethodName().replaceAll("^lambda\\$(.*)\\$\\d+$", "$1");
    }

    private static String code(String shape) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(shape.getBytes(StandardCharsets.UTF_8));
            StringBuilder code = new StringBuilder();
            for (int i = 0; code.length() < CODE_LETTERS; i++) {
                code.append(String.format(Locale.ROOT, "%02X", hash[i]));
            }
            return code.substring(0, CODE_LETTERS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
