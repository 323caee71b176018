package info.becs.forms.submissions.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import info.becs.forms.TestSettings;
import info.becs.forms.submissions.entity.ReceiptSecret;
import info.becs.forms.submissions.entity.SharedSecret;
import info.becs.testkit.fakes.FixedClock;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** F8 */
class ReceiptsTest {

    private final UUID id = UUID.fromString("0190a0a0-0000-7000-8000-000000000001");

    private static Receipts with(String pepper) {
        var receipts = new Receipts();
        receipts.settings = TestSettings.pepper(pepper);
        receipts.clock = FixedClock.aMonday();
        receipts.open();
        return receipts;
    }

    @Test
    void theSameSubmissionHasTheSameSecret() {
        assertThat(with("one pepper of thirty-two letters").secret(id))
                .isEqualTo(with("one pepper of thirty-two letters").secret(id));
    }

    @Test
    void anotherPepperMakesAnotherSecretAndAnotherHash() {
        var one = with("one pepper of thirty-two letters");
        var other = with("other pepper of thirty-two lette");

        assertThat(one.secret(id)).isNotEqualTo(other.secret(id));
        assertThat(one.hash(one.secret(id))).isNotEqualTo(other.hash(one.secret(id)));
    }

    @Test
    void theHashTellsOnlyItsOwnSecret() {
        var receipts = with("one pepper of thirty-two letters");
        var secret = receipts.secret(id);

        assertThat(receipts.isOf(secret, receipts.hash(secret))).isTrue();
        assertThat(receipts.isOf(new ReceiptSecret("0000000000000000"), receipts.hash(secret)))
                .isFalse();
        assertThat(receipts.isOf(secret, "")).isFalse();
        assertThat(receipts.hash(secret)).doesNotContainIgnoringCase(secret.code());
    }

    @Test
    void secretsDoNotRepeat() {
        var receipts = with("one pepper of thirty-two letters");
        var seen = new HashSet<ReceiptSecret>();
        for (int i = 0; i < 10_000; i++) {
            seen.add(receipts.secret(new UUID(0x4000, i)));
        }

        assertThat(seen).hasSize(10_000);
    }

    /** Row 9: a thousand guesses against the receipts of a thousand submissions, and every guess that is right but for one place. */
    @Test
    void aMillionGuessesHitNothing() {
        var receipts = with("one pepper of thirty-two letters");
        var hashes = new HashSet<String>();
        for (int i = 0; i < 1_000; i++) {
            hashes.add(receipts.hash(receipts.secret(new UUID(0x4000, i))));
        }
        var random = new Random(9);
        var bytes = new byte[10];
        for (int i = 0; i < 1_000; i++) {
            random.nextBytes(bytes);
            assertThat(hashes).doesNotContain(receipts.hash(ReceiptSecret.of(bytes)));
        }
        String right = receipts.secret(id).code();
        String hash = receipts.hash(receipts.secret(id));
        for (int place = 0; place < right.length(); place++) {
            char other = right.charAt(place) == '7' ? '8' : '7';
            String near = right.substring(0, place) + other + right.substring(place + 1);
            assertThat(receipts.isOf(new ReceiptSecret(near), hash)).isFalse();
        }
    }

    @Test
    void aShortPepperIsRefusedWithTheCure() {
        assertThatThrownBy(() -> with("short")).hasMessageContaining("32 characters or more");
    }

    /** Two nodes start at once: the second finds its pepper already made. */
    @Test
    void thePepperOfTheFirstNodeIsThatOfAll() {
        var table = new Table();
        var first = new Receipts();
        var second = new Receipts();
        for (Receipts each : new Receipts[] {first, second}) {
            each.settings = TestSettings.pepper("");
            each.clock = FixedClock.aMonday();
            each.secrets = table;
        }

        first.open();
        table.hiddenOnce = true;
        second.open();

        assertThat(second.secret(id)).isEqualTo(first.secret(id));
    }

    private static final class Table extends SharedSecrets {
        private SharedSecret kept;
        private boolean hiddenOnce;

        @Override
        public Optional<String> find(String name) {
            if (hiddenOnce) {
                hiddenOnce = false;
                return Optional.empty();
            }
            return Optional.ofNullable(kept).map(SharedSecret::content);
        }

        @Override
        public void add(SharedSecret secret) {
            if (kept != null) {
                throw new IllegalStateException(new SQLException(
                        "ERROR: duplicate key value violates unique constraint \"forms_secret_pk\"", "23505"));
            }
            kept = secret;
        }
    }
}
