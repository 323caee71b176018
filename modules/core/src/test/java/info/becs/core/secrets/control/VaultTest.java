package info.becs.core.secrets.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import info.becs.spi.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultTest {

    private static final byte[] PLAIN = "a secret of twenty b".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void whatStandsElsewhereCannotBeRead() {
        String locked = vault(folder).lock("totp:a", PLAIN);

        assertThatThrownBy(() -> vault(folder).open("totp:b", locked)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatWasChangedCannotBeRead() {
        String locked = vault(folder).lock("totp:a", PLAIN);
        int colon = locked.indexOf(':') + 1;
        byte[] bytes = Base64.getDecoder().decode(locked.substring(colon));
        bytes[bytes.length - 1] ^= 1;
        String changed = locked.substring(0, colon) + Base64.getEncoder().encodeToString(bytes);

        assertThatThrownBy(() -> vault(folder).open("totp:a", changed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aServerWithoutTheKeySaysWhichFileItLacks() {
        String locked = vault(folder.resolve("one")).lock("totp:a", PLAIN);

        assertThatThrownBy(() -> vault(folder.resolve("two")).open("totp:a", locked))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo("core.secrets.key-missing"));
    }

    @Test
    void aKeyThatIsCopiedLaterIsFound() throws IOException {
        String locked = vault(folder.resolve("one")).lock("totp:a", PLAIN);
        Vault two = vault(folder.resolve("two"));
        two.lock("totp:b", PLAIN);
        Files.copy(
                folder.resolve("one/keys.p12"),
                folder.resolve("two/keys.p12"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);

        assertThat(two.open("totp:a", locked)).isEqualTo(PLAIN);
    }

    @Test
    void theSameTextIsNeverKeptTwiceTheSameWay() throws IOException {
        Vault vault = vault(folder);

        String first = vault.lock("totp:a", PLAIN);

        assertThat(vault.lock("totp:a", PLAIN)).isNotEqualTo(first).doesNotContain("secret");
        assertThat(vault(folder).open("totp:a", first)).isEqualTo(PLAIN);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("keys.p12"))))
                .isEqualTo("rw-------");
    }

    private static Vault vault(Path folder) {
        var keys = new KeyFile();
        keys.dataFolder = folder.toString();
        keys.givenFile = Optional.empty();
        keys.password = "for the test";
        keys.clock = Clock.systemUTC();
        var vault = new Vault();
        vault.keys = keys;
        return vault;
    }
}
