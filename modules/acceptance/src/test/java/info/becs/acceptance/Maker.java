package info.becs.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Somebody who makes modules and signs them, by the JDK's own tools. */
final class Maker {

    private static final String PASSWORD = "not-a-secret";

    private final Path store =
            Path.of("target", "wars", UUID.randomUUID() + ".p12").toAbsolutePath();

    private Maker(List<String> life) {
        try {
            Files.createDirectories(store.getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var command = new ArrayList<>(List.of("keytool", "-genkeypair", "-alias", "maker", "-keyalg", "EC"));
        command.addAll(List.of("-dname", "CN=maker", "-storetype", "PKCS12"));
        command.addAll(life);
        keep(command);
    }

    /** With a certificate that is valid for months. */
    static Maker known() {
        return new Maker(List.of());
    }

    /** With a certificate that is over in so many seconds. */
    static Maker untilIn(int seconds) {
        return new Maker(List.of("-startdate", "-1d+" + seconds + "S", "-validity", "1"));
    }

    /** As PEM text. */
    String certificate() {
        return keep(new ArrayList<>(List.of("keytool", "-exportcert", "-rfc", "-alias", "maker")));
    }

    Path sign(Path war) {
        Path signed = war.resolveSibling(UUID.randomUUID() + ".war").toAbsolutePath();
        tool(List.of(
                "jarsigner",
                "-keystore",
                store.toString(),
                "-storepass",
                PASSWORD,
                "-signedjar",
                signed.toString(),
                war.toAbsolutePath().toString(),
                "maker"));
        return signed;
    }

    private String keep(List<String> command) {
        command.addAll(List.of("-keystore", store.toString(), "-storepass", PASSWORD));
        return tool(command);
    }

    private static String tool(List<String> words) {
        var command = new ArrayList<>(words);
        command.set(
                0, Path.of(System.getProperty("java.home"), "bin", words.get(0)).toString());
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes());
            assertThat(process.waitFor()).as(said).isZero();
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
