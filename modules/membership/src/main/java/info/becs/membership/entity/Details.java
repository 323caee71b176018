package info.becs.membership.entity;

import java.util.Optional;

/**
 * What is to be known of a member from now on; empty is left as it is.
 *
 * @param type from the next term on
 * @param language of letters
 */
public record Details(
        Optional<String> type, Optional<Area> area, Optional<MemberName> name, Optional<String> language) {

    /** Without the name, so that none reaches a log. */
    @Override
    public String toString() {
        return "Details";
    }
}
