package info.becs.core.audit.entity;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.kit.Ids;
import info.becs.spi.DataClass;
import info.becs.spi.audit.AuditEntry;
import info.becs.spi.audit.AuditEntry.Change;
import org.junit.jupiter.api.Test;

class RecordedEntryTest {

    private static final AuditEntry ENTRY = AuditEntry.of("news.article.publish", "17");

    private static RecordedEntry kept(AuditEntry entry) {
        return new RecordedEntry(Ids.next(), entry);
    }

    /** AU3 */
    @Test
    void ofSensitiveValuesOnlyThatTheyChangedIsKept() {
        RecordedEntry entry = kept(ENTRY.change("mobile", DataClass.S, "+8801711111111", "+8801722222222")
                .change("nid", DataClass.X, null, "1234567890"));

        assertThat(entry.changesText()).doesNotContain("8801").doesNotContain("1234567890");
        assertThat(entry.changes())
                .containsExactly(
                        new Change("mobile", DataClass.S, Change.HIDDEN, Change.HIDDEN),
                        new Change("nid", DataClass.X, null, Change.HIDDEN));
    }

    @Test
    void whatStayedAsItWasIsNotAChange() {
        assertThat(kept(ENTRY.change("title", DataClass.P, "a", "a")).changes()).isEmpty();
    }

    @Test
    void anEndlessValueIsCutAndManyAreCounted() {
        AuditEntry entry = ENTRY.change("body", DataClass.P, null, "\"".repeat(200_000));
        for (int i = 0; i < 40; i++) {
            entry = entry.change("field" + i, DataClass.P, "x".repeat(900), "y".repeat(900));
        }

        RecordedEntry kept = kept(entry);

        assertThat(kept.changesText().length()).isLessThanOrEqualTo(16_000);
        var changes = kept.changes();
        assertThat(changes.get(0).after()).hasSize(1_000).endsWith("…");
        Change rest = changes.get(changes.size() - 1);
        assertThat(rest.field()).isEqualTo("…");
        assertThat(Integer.parseInt(rest.after())).isEqualTo(41 - (changes.size() - 1));
    }

    @Test
    void textIsKeptAsBothDatabasesGiveItBack() {
        RecordedEntry entry = kept(AuditEntry.of("a.b.c", "one\ntwo\0three\ud800" + "x".repeat(500)));

        assertThat(entry.subject()).startsWith("one twothree?").hasSizeLessThanOrEqualTo(200);
    }

    @Test
    void theTimeIsThatOfTheId() {
        var id = Ids.next();

        assertThat(new RecordedEntry(id, ENTRY).at().toEpochMilli()).isEqualTo(id.getMostSignificantBits() >>> 16);
    }

    @Test
    void theNounIsTheActionWithoutItsVerb() {
        assertThat(kept(ENTRY).noun()).isEqualTo("news.article");
        assertThat(Noun.of("odd")).isEqualTo("odd");
        assertThat(Noun.isOne("news.article")).isTrue();
        assertThat(Noun.isOne("news.article.publish")).isFalse();
    }
}
