package info.becs.core.people.boundary;

import info.becs.core.people.entity.AccountLine;
import java.time.Instant;
import java.util.List;

/** One line of the list of people. */
public record PersonLine(
        String id,
        String kind,
        String state,
        String nameBn,
        String nameEn,
        String language,
        String email,
        List<GrantView> roles,
        Instant createdAt) {

    static PersonLine of(AccountLine line, String email, List<GrantView> roles) {
        return new PersonLine(
                line.id(),
                line.kind().name(),
                line.state().name(),
                line.nameBn(),
                line.nameEn(),
                line.language(),
                email,
                roles,
                line.createdAt());
    }
}
