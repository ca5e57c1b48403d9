package vn.sovang.register;

import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import vn.sovang.fixtures.Registers;

/** A program of its own that prints the unfinished job of a register onto a file standing for the printer's tray, to be killed. */
public final class PrintingProgram {
    private PrintingProgram() {}

    public static void main(String[] arguments) throws Exception {
        try (Register register = Register.open(
                        Path.of(arguments[0]),
                        Registers.later(ProcessHandle.current().pid()));
                FileChannel tray =
                        FileChannel.open(Path.of(arguments[1]), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            PrintRun run = new PrintRun(register);
            long job = run.unfinished().orElseThrow().job().id();
            for (Optional<Sending> next = run.next(job); next.isPresent(); next = run.next(job)) {
                Sending sending = next.get();
                String line = sending.ordinal() + "\t" + sending.title() + "\n";
                tray.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8)));
                tray.force(false);
                run.sent(sending.sheetId());
            }
        }
    }
}
