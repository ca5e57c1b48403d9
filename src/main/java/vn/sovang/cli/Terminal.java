package vn.sovang.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.PrintStream;
import vn.sovang.i18n.Messages;
import vn.sovang.register.Surroundings;

/** What a command works with: the world around it, its words, and where its answer goes. */
record Terminal(Surroundings around, Messages messages, PrintStream out) {
    /** Every field is written, absent values as null, and text as it stands. */
    void json(Object value) {
        Gson json = new GsonBuilder()
                .serializeNulls()
                .disableHtmlEscaping()
                .setPrettyPrinting()
                .create();
        out.println(json.toJson(value));
    }

    void say(String key, Object... arguments) {
        out.println(messages.get(key, arguments));
    }

    void table(TextTable table) {
        table.lines().forEach(out::println);
    }
}
