package info.becs.console.entity;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * One file of the console, ready to be sent.
 *
 * @param zipped null where compressing does not make it smaller
 */
public record StaticFile(String type, byte[] bytes, byte[] zipped) {

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html;charset=utf-8",
            "js", "text/javascript;charset=utf-8",
            "css", "text/css;charset=utf-8",
            "svg", "image/svg+xml",
            "webmanifest", "application/manifest+json;charset=utf-8");

    /** Whether files with this ending are sent at all. */
    public static boolean isOne(String name) {
        return TYPES.containsKey(ending(name));
    }

    public static StaticFile of(String name, byte[] bytes) {
        byte[] zipped = zip(bytes);
        return new StaticFile(TYPES.get(ending(name)), bytes, zipped.length < bytes.length ? zipped : null);
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static byte[] zip(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(out) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            zip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
