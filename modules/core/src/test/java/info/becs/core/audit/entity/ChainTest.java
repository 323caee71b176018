package info.becs.core.audit.entity;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.kit.Ids;
import info.becs.spi.DataClass;
import info.becs.spi.audit.AuditEntry;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** AU4, AU5: what the chain notices. */
class ChainTest {

    private static final UUID ID = Ids.next();
    private static final AuditEntry ENTRY = AuditEntry.of("news.article.publish", "17")
            .by("ada")
            .from("203.0.113.0/24")
            .change("state", DataClass.P, "DRAFT", "PUBLISHED");

    private final RecordedEntry entry = new RecordedEntry(ID, ENTRY);

    @Test
    void anEntryFitsItsOwnLinkOnly() {
        var link = new ChainLink(ChainHead.NOTHING, 1, entry);

        assertThat(link.fits(ChainHead.NOTHING, new RecordedEntry(ID, ENTRY))).isTrue();
        assertThat(link.fits("1".repeat(64), entry)).isFalse();
        assertThat(link.fits(ChainHead.NOTHING, new RecordedEntry(ID, ENTRY.by("ben"))))
                .isFalse();
        assertThat(link.fits(ChainHead.NOTHING, new RecordedEntry(Ids.next(), ENTRY)))
                .isFalse();
        assertThat(link.fits(ChainHead.NOTHING, new RecordedEntry(ID, ENTRY.result(AuditEntry.Result.REFUSED, ""))))
                .isFalse();
    }

    @Test
    void noTextMovesFromOneFieldIntoTheNext() {
        var one = AuditEntry.of("a.b.c", "12").by("3");
        var other = AuditEntry.of("a.b.c", "1").by("23");

        assertThat(new ChainLink(ChainHead.NOTHING, 1, new RecordedEntry(ID, one)).hash())
                .isNotEqualTo(new ChainLink(ChainHead.NOTHING, 1, new RecordedEntry(ID, other)).hash());
    }
}
