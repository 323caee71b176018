package info.becs.membership.control;

import info.becs.membership.entity.Member;
import info.becs.spi.people.Fate;
import info.becs.spi.people.Held;
import java.util.List;

/** What another room of this module keeps of a member: shown with the rest, and forgotten with it. */
public interface Belongings {

    List<Held> held(Member of);

    /** What becomes of it when its member is erased. */
    Fate fate(Member of);

    /** They are called something else, or nothing any more. */
    default void renamed(Member member) {}

    void forget(Member member);
}
