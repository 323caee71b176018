package info.becs.site.themes.control;

import info.becs.site.themes.entity.Look;
import info.becs.site.themes.entity.Preview;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Looks as the database has them, with the bytes that a node needs to draw with them; each asked for in a transaction of its own. */
@ApplicationScoped
public class KeptLooks {

    /**
     * @param number of the step; 0 for a preview
     * @param zip of a theme that was sent in; empty for one on the disk
     * @param until when it is over
     */
    record Kept(long number, Look look, Optional<byte[]> zip, Instant until) {}

    @Inject
    LookSteps steps;

    @Inject
    SentThemes sent;

    @Inject
    Previews previews;

    @Inject
    Clock clock;

    @Transactional(TxType.REQUIRES_NEW)
    Optional<Kept> newest() {
        return steps.newest().map(step -> new Kept(step.number(), step.look(), zip(step.look()), Instant.MAX));
    }

    @Transactional(TxType.REQUIRES_NEW)
    Optional<Kept> preview(String digest) {
        return previews.find(digest, clock.instant()).map(this::kept);
    }

    private Kept kept(Preview preview) {
        return new Kept(0, preview.look(), zip(preview.look()), preview.expiresAt());
    }

    private Optional<byte[]> zip(Look look) {
        return look.sent().map(id -> sent.require(id).zip());
    }
}
