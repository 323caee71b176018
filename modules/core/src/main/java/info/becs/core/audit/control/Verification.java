package info.becs.core.audit.control;

import info.becs.core.audit.control.ChainLinks.Linked;
import info.becs.core.audit.entity.AuditProblem;
import info.becs.core.audit.entity.ChainHead;
import info.becs.core.audit.entity.ChainLink;
import info.becs.core.audit.entity.Finding;
import info.becs.core.audit.entity.Finding.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/*
 * Two walks, in steps
 *
 * First along the chain: every position has a link, every link an entry, and the hash is right; at the end it is the
 * end that the head knows. Then along the entries: each has a link, except those of the last minute, which may be
 * waiting. A step is one short transaction, and a mark says where the next one goes on: so a million entries hold up nobody and
 * a walk that was interrupted is continued.
 */
/** Compares the log with its chain. */
@ApplicationScoped
public class Verification {

    private static final int STEP = 500;
    private static final Duration YOUNG = Duration.ofMinutes(1);
    private static final String CHAIN = "c";
    private static final String ENTRIES = "e";

    /** How far a walk has come: not broken so far if no finding is there, over if no next mark is. */
    public record Progress(int checked, Optional<Finding> finding, Optional<String> next) {

        public boolean isOver() {
            return finding.isPresent() || next.isEmpty();
        }
    }

    /** The end of the chain as it is, or as somebody has noted it earlier. */
    public record End(long position, String hash) {}

    @Inject
    ChainLinks links;

    @Inject
    Clock clock;

    @Transactional(TxType.REQUIRES_NEW)
    public End end() {
        ChainHead head = links.head();
        return new End(head.position(), head.hash());
    }

    /** Whether the chain has at this position what it is known to have had. */
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<Finding> compare(End known) {
        boolean same = known.position() == 0 && known.hash().equals(ChainHead.NOTHING)
                || links.at(known.position())
                        .filter(link -> link.hash().equals(known.hash()))
                        .isPresent();
        return same ? Optional.empty() : Optional.of(new Finding(Kind.END_DIFFERS, known.position(), ""));
    }

    /** One step from a mark, or from the beginning. */
    @Transactional(TxType.REQUIRES_NEW)
    public Progress step(Optional<String> mark) {
        String at = mark.orElse(CHAIN + 0);
        if (at.matches(CHAIN + "[0-9]{1,18}")) {
            return chain(Long.parseLong(at.substring(1)));
        }
        if (at.matches(ENTRIES + "[0-9a-f-]{0,36}")) {
            return entries(at.substring(1));
        }
        throw AuditProblem.markUnknown();
    }

    private Progress chain(long after) {
        ChainHead head = links.head(); // before the links: what comes meanwhile is behind it
        String hash = after == 0
                ? ChainHead.NOTHING
                : links.at(after).map(ChainLink::hash).orElseThrow(AuditProblem::markUnknown);
        long position = after;
        for (Linked linked : links.after(after, STEP)) {
            Optional<Finding> finding = finding(position + 1, hash, linked);
            if (finding.isPresent()) {
                return new Progress((int) (position - after), finding, Optional.empty());
            }
            position++;
            hash = linked.link().hash();
            if (position == head.position() && !hash.equals(head.hash())) {
                return ended(position, after);
            }
        }
        int checked = (int) (position - after);
        if (checked == STEP) {
            return new Progress(checked, Optional.empty(), Optional.of(CHAIN + position));
        }
        if (position < head.position()) {
            return new Progress(
                    checked, Optional.of(new Finding(Kind.LINK_MISSING, position + 1, "")), Optional.empty());
        }
        return new Progress(checked, Optional.empty(), Optional.of(ENTRIES));
    }

    private static Progress ended(long position, long after) {
        return new Progress(
                (int) (position - after), Optional.of(new Finding(Kind.END_DIFFERS, position, "")), Optional.empty());
    }

    private static Optional<Finding> finding(long expected, String before, Linked linked) {
        ChainLink link = linked.link();
        if (link.position() != expected) {
            return Optional.of(new Finding(Kind.LINK_MISSING, expected, ""));
        }
        if (linked.entry().isEmpty()) {
            return Optional.of(new Finding(Kind.ENTRY_MISSING, expected, link.entry()));
        }
        return link.fits(before, linked.entry().get())
                ? Optional.empty()
                : Optional.of(new Finding(Kind.CHANGED, expected, link.entry()));
    }

    private Progress entries(String after) {
        String young = AuditFilter.idAt(clock.instant().minus(YOUNG));
        List<String> ids = links.entries(after, young, STEP);
        Optional<Finding> finding = ids.isEmpty()
                ? Optional.empty()
                : links.outside(ids).stream().findFirst().map(id -> new Finding(Kind.OUTSIDE, 0, id));
        boolean more = ids.size() == STEP && finding.isEmpty();
        return new Progress(0, finding, more ? Optional.of(ENTRIES + ids.get(STEP - 1)) : Optional.empty());
    }
}
