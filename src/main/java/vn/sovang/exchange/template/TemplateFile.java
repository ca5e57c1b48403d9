package vn.sovang.exchange.template;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;
import vn.sovang.domain.template.Template;
import vn.sovang.domain.template.TemplateProblem;

/**
 * A template with the bytes of its pictures by name, as one file that travels between registers ({@code .sovangmau}): JSON with
 * the pictures in it as base64 and a hash over all of it. The same template gives the same bytes; its id and version stay
 * behind, as they belong to the register it came from.
 */
public record TemplateFile(Template template, Map<String, byte[]> pictures) {
    /** What the name of such a file ends in. */
    public static final String ENDING = ".sovangmau";
    /**
     * The most megabytes (2^20 bytes) of a file: one picture of the largest size allowed becomes 14 in base64, and emblem, border
     * and logos want some more; read whole, a file takes a few times its size in memory.
     */
    public static final int LARGEST_MB = 20;
    /** Every file begins so, whatever else it holds. */
    public static final String START = "{\n  \"file\": \"sovang-certificate-template\",";

    static final int FORMAT = 1;
    private static final int MEGABYTE = 1 << 20;
    private static final String KIND = "sovang-certificate-template";
    private static final String UNNAMED = "mau";
    private static final List<String> KEYS = List.of("file", "format", "hash", "template", "pictures");

    public TemplateFile {
        pictures = new LinkedHashMap<>(pictures);
    }

    /** Whether so many bytes are more than is read. */
    public static boolean isTooBig(long bytes) {
        return bytes > (long) LARGEST_MB * MEGABYTE;
    }

    public byte[] write() {
        var document = new JsonObject();
        document.addProperty("file", KIND);
        document.addProperty("format", FORMAT);
        var look = TemplateWriting.write(template);
        List.of("format", "id", "version").forEach(look::remove);
        document.add("template", look);
        var packed = new JsonObject();
        pictures.forEach(
                (name, bytes) -> packed.addProperty(name, Base64.getEncoder().encodeToString(bytes)));
        document.add("pictures", packed);
        return TemplateJson.text(hashed(document)).getBytes(StandardCharsets.UTF_8);
    }

    /** The same with its hash before what the hash is of. */
    private static JsonObject hashed(JsonObject document) {
        var whole = new JsonObject();
        for (var key : KEYS) {
            if (key.equals("hash")) {
                whole.addProperty(key, hash(document));
            } else {
                whole.add(key, document.get(key));
            }
        }
        return whole;
    }

    /** Of what stands in a document, not of how its lines are broken. */
    private static String hash(JsonObject document) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(document.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /**
     * Reads what was exported, or written by hand and then without a hash. The template's id and version are placeholders.
     *
     * @param file its name, for what is to be said about it
     * @throws Refused with everything that is wrong with the file's form; what the pictures are worth is not looked at
     */
    public static TemplateFile read(byte[] bytes, String file) throws Refused {
        if (isTooBig(bytes.length)) {
            throw new Refused(new Problem.TemplateFileTooBig(file, LARGEST_MB));
        }
        var document = document(bytes, file);
        if (!"\"%s\"".formatted(KIND).equals(String.valueOf(document.get("file")))) {
            throw new Refused(new Problem.TemplateFileForeign(file));
        }
        checkFormat(document, file);
        checkHash(document, file);
        var problems = new ArrayList<Problem>();
        var pictures = pictures(document, problems);
        var look = look(document);
        try {
            unknownKeys(document, problems);
            var template = new TemplateReading().read(look);
            if (problems.isEmpty()) {
                return new TemplateFile(template, pictures);
            }
        } catch (InvalidTemplate e) {
            problems.addAll(new TemplateFaults(look, file).of(e.problems()));
        }
        throw new Refused(problems);
    }

    private static JsonObject document(byte[] bytes, String file) throws Refused {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            // Some editors of Windows put a mark before the text.
            return TemplateJson.parse(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            throw new Refused(new Problem.TemplateFileForeign(file));
        } catch (InvalidTemplate e) {
            throw new Refused(new TemplateFaults(new JsonObject(), file).of(e.problems()));
        }
    }

    private static void checkFormat(JsonObject document, String file) throws Refused {
        var format = document.get("format");
        if (format == null) {
            throw new Refused(new Problem.TemplateKeyMissing("format"));
        }
        if (!format.toString().equals(String.valueOf(FORMAT))) {
            var found = TemplateFaults.shown(format.toString());
            throw new Refused(new Problem.TemplateFileNewer(file, found, FORMAT));
        }
    }

    private static void checkHash(JsonObject document, String file) throws Refused {
        var hash = document.remove("hash");
        if (hash != null && !hash.toString().equals("\"" + hash(document) + "\"")) {
            throw new Refused(new Problem.TemplateFileChanged(file));
        }
    }

    private static void unknownKeys(JsonObject document, List<Problem> problems) {
        for (var key : document.keySet()) {
            if (!KEYS.contains(key)) {
                problems.addAll(new TemplateFaults(document, "")
                        .of(List.of(new TemplateProblem(key, TemplateProblem.Reason.UNKNOWN_KEY, key))));
            }
        }
    }

    private static JsonObject look(JsonObject document) {
        var look = document.get("template") instanceof JsonObject object ? object : new JsonObject();
        if (!look.has("id")) {
            look.addProperty("id", UNNAMED);
        }
        return look;
    }

    private static Map<String, byte[]> pictures(JsonObject document, List<Problem> problems) {
        var pictures = new LinkedHashMap<String, byte[]>();
        if (document.get("pictures") instanceof JsonObject packed) {
            packed.entrySet().forEach(picture -> unpack(picture.getKey(), picture.getValue(), pictures, problems));
        } else if (document.has("pictures")) {
            var found = TemplateFaults.shown(document.get("pictures").toString());
            problems.add(new Problem.TemplateValueWrong("pictures", found));
        }
        return pictures;
    }

    private static void unpack(String name, JsonElement packed, Map<String, byte[]> pictures, List<Problem> problems) {
        if (!PictureName.isFit(name)) {
            problems.add(new Problem.PictureNameUnfit(TemplateFaults.shown(name)));
        } else if (packed instanceof JsonPrimitive text && text.isString()) {
            try {
                pictures.put(name, Base64.getDecoder().decode(text.getAsString()));
            } catch (IllegalArgumentException e) {
                problems.add(new Problem.PictureDamaged(name));
            }
        } else {
            problems.add(new Problem.TemplateValueWrong("pictures." + name, TemplateFaults.shown(packed.toString())));
        }
    }
}
