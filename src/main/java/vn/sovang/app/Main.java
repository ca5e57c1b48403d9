package vn.sovang.app;

/**
 * Starts the window, or a command when arguments are given. It names no class of JavaFX, so that commands run where
 * there is none.
 */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        // Pages are drawn with Java2D, windows never are.
        System.setProperty("java.awt.headless", "true");
        if (args.length > 0) {
            System.exit(CommandLine.run(args));
        }
        Window.open();
    }
}
