package info.becs.console.entity;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * What the console's own scripts and styles say to who opens the code, and browsers need not load: a seventh of the bytes.
 *
 * <p>Only comments that have their lines to themselves go, and their lines stay, empty: a fault is reported with the line
 * that it has in the source. A template must therefore not hold a line that begins like a comment.
 */
public final class Comments {

    private static final Pattern LINE = Pattern.compile("(?m)^[ \\t]*//.*$");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^[ \\t]*/\\*(?:(?!\\*/).)*+\\*/[ \\t]*$");
    private static final Pattern WITHIN = Pattern.compile("[^\\n]+");

    private Comments() {}

    public static byte[] without(String name, byte[] source) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "js" -> bytes(LINE.matcher(blocks(text(source))).replaceAll(""));
            case "css" -> bytes(blocks(text(source)));
            default -> source;
        };
    }

    private static String blocks(String text) {
        return BLOCK.matcher(text)
                .replaceAll(block -> WITHIN.matcher(block.group()).replaceAll(""));
    }

    private static String text(byte[] source) {
        return new String(source, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
