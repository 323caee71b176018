package info.becs.core.nodes.control;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/*
 * Why not System.out
 *
 * The server copies System.out into its log files. A one-time code and a token belong on the console and nowhere else,
 * so they are written to the file descriptor of the process.
 */
/** What the operator sees in front of the server, and what is written nowhere. */
final class Console {

    private Console() {}

    static void print(String lines) {
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8).println(lines);
    }
}
