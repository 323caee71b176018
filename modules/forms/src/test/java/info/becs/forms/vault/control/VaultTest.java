package info.becs.forms.vault.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import info.becs.forms.vault.entity.Sealed;
import info.becs.spi.Problem;
import info.becs.testkit.fakes.FixedClock;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** F21 */
class VaultTest {

    private static final String PLAIN = "রহিমা, 01712345678";

    @TempDir
    Path folder;

    private final FixedClock clock = FixedClock.aMonday();
    private final MemoryVaultKeys rows = new MemoryVaultKeys();

    private MemoryVault node(String file) {
        return new MemoryVault(clock, rows, folder.resolve(file));
    }

    private MemoryVault opened(String file) {
        MemoryVault node = node(file);
        node.ring.open();
        return node;
    }

    private static Sealed seal(MemoryVault node) {
        return node.vault.seal("one", PLAIN.getBytes(StandardCharsets.UTF_8));
    }

    private static String open(MemoryVault node, String place, Sealed sealed) {
        return new String(node.vault.open(place, sealed), StandardCharsets.UTF_8);
    }

    private static Problem refusal(Runnable what) {
        Problem problem = catchThrowableOfType(Problem.class, what::run);
        assertThat(problem).as("a refusal").isNotNull();
        return problem;
    }

    @Nested
    class Refused {

        @Test
        void whatIsMovedToAnotherRow() {
            MemoryVault node = opened("a");
            Sealed sealed = seal(node);

            assertThat(refusal(() -> open(node, "two", sealed)).code()).isEqualTo("forms.vault.seal-broken");
        }

        @Test
        void whatWasChangedInTheDatabase() {
            MemoryVault node = opened("a");
            Sealed sealed = seal(node);
            sealed.content()[20] ^= 1;

            assertThat(refusal(() -> open(node, "one", sealed)).code()).isEqualTo("forms.vault.seal-broken");
        }

        /** Never a second keyset in silence. */
        @Test
        void aStartWithoutTheFileWhenItsKeysAreInUse() {
            opened("a");
            MemoryVault other = node("b");

            Problem problem = refusal(other.ring::open);

            assertThat(problem.code()).isEqualTo("forms.vault.keyset-missing");
            assertThat(problem.sentence().en()).contains("FORMS_KEYS_FILE").contains("another node");
            assertThat(folder.resolve("b")).doesNotExist();
            assertThat(rows.size()).isOne();
        }

        @Test
        void aStartWithTheFileOfAnotherInstallation() {
            new MemoryVault(clock, new MemoryVaultKeys(), folder.resolve("b")).ring.open();
            opened("a");

            Problem problem = refusal(node("b").ring::open);

            assertThat(problem.code()).isEqualTo("forms.vault.key-missing");
            assertThat(problem.sentence().bn()).contains("FORMS_KEYS_FILE");
            assertThat(rows.size()).isOne();
        }

        @Test
        void aFileThatIsDamaged() throws IOException {
            Files.writeString(folder.resolve("a"), "{\"primaryKeyId\": 1");

            assertThat(refusal(node("a").ring::open).code()).isEqualTo("forms.vault.keyset-unreadable");
            assertThat(folder.resolve("a")).hasContent("{\"primaryKeyId\": 1");
            assertThat(rows.size()).isZero();
        }
    }

    @Test
    void theFileIsItsOwnersAlone() throws IOException {
        opened("a");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("a"))))
                .isEqualTo("rw-------");
        assertThat(folder.toFile().list()).containsExactly("a");
    }

    @Test
    void nodesWithTheSameFileOpenWhatEachHasSealed() {
        MemoryVault one = opened("a");
        MemoryVault other = opened("a");

        assertThat(open(other, "one", seal(one))).isEqualTo(PLAIN);
    }

    @Test
    void nothingOfItIsSeen() {
        Sealed sealed = seal(opened("a"));

        assertThat(new String(sealed.content(), StandardCharsets.UTF_8)).doesNotContain("017");
        assertThat(sealed).hasToString("Sealed[by " + sealed.keyId() + "]");
    }

    @Nested
    class Rotated {

        private MemoryVault node;
        private MemoryVault other;
        private Sealed before;
        private long key;

        @BeforeEach
        void rotate() {
            node = opened("a");
            other = opened("a");
            before = seal(node);
            key = node.ring.rotate();
        }

        @Test
        void nothingIsSealedByItBeforeItIsCommitted() {
            assertThat(seal(node).keyId()).isEqualTo(before.keyId());
        }

        @Test
        void everyNodeTakesItUpAndOpensTheOld() {
            node.ring.follow();
            other.ring.follow();

            assertThat(seal(other).keyId()).isEqualTo(key).isNotEqualTo(before.keyId());
            assertThat(open(other, "one", before)).isEqualTo(PLAIN);
        }

        @Test
        void whatWasWrappedAnewIsOpenedByIt() {
            node.ring.follow();
            String wrapped = node.vault.rewrapped("one", before.wrappedKey());

            assertThat(wrapped).isNotEqualTo(before.wrappedKey());
            assertThat(open(node, "one", new Sealed(before.content(), wrapped, key)))
                    .isEqualTo(PLAIN);
        }

        /** It turns nobody away. */
        @Test
        void aNodeWithACopyOfTheOldFileGoesOnWithTheOldKey() throws IOException {
            Files.copy(folder.resolve("a"), folder.resolve("copy"));
            MemoryVault copy = opened("copy");
            node.ring.rotate();

            copy.ring.follow();

            assertThat(seal(copy).keyId()).isEqualTo(key);
            node.ring.follow();
            assertThat(open(node, "one", seal(copy))).isEqualTo(PLAIN);
            assertThat(refusal(node("copy").ring::open).code()).isEqualTo("forms.vault.key-missing");
        }
    }
}
