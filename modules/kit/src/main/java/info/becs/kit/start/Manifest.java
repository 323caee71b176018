package info.becs.kit.start;

import info.becs.spi.Problem;
import info.becs.spi.Text;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.jar.Attributes;

/** What a WAR's manifest says before any of its classes is asked. */
record Manifest(String version, String spiRange) {

    static Manifest of(ServletContext context) {
        try (InputStream in = context.getResourceAsStream("/META-INF/MANIFEST.MF")) {
            if (in == null) {
                throw missing("META-INF/MANIFEST.MF");
            }
            Attributes main = new java.util.jar.Manifest(in).getMainAttributes();
            return new Manifest(require(main, "Implementation-Version"), require(main, "Platform-Spi"));
        } catch (IOException e) {
            throw missing("META-INF/MANIFEST.MF");
        }
    }

    private static String require(Attributes main, String name) {
        String value = main.getValue(name);
        if (value == null || value.isBlank()) {
            throw missing(name);
        }
        return value.trim();
    }

    private static Problem missing(String what) {
        return Problem.invalid(
                "platform.module.manifest",
                Text.of(
                                "মডিউলটির ম্যানিফেস্টে {0} নেই।",
                                "The module's manifest has no {0}. Add it and build the WAR again.")
                        .with(what));
    }
}
