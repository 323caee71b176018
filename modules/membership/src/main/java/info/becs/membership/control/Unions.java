package info.becs.membership.control;

import info.becs.membership.entity.Member;
import info.becs.membership.entity.Outcome;
import java.time.Instant;
import java.util.List;

/** What a room of this module does where two members become one; what it says beforehand is what it does. */
public interface Unions {

    /** What the one that stays has afterwards. Changes nothing. */
    List<Outcome> plan(Member member, Member into);

    /** @param into the one that stays */
    void unite(Member member, Member into, Instant now);
}
