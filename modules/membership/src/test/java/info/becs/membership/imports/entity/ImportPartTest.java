package info.becs.membership.imports.entity;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.spi.people.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ImportPartTest {

    /** Who is known already is found after all rows were read, and stands where its row does. */
    @Test
    void whatIsWrongIsToldInTheOrderOfTheRows() {
        var table = new MemberImport(
                UUID.randomUUID(),
                List.of("Name"),
                new PersonId(UUID.randomUUID()),
                Instant.parse("2026-11-20T08:00:00Z"));
        var part = new ImportPart(table, 0, 2, List.of(List.of("A"), List.of("B"), List.of("C")));

        part.found(List.of(
                new Finding(4, "mobile", "mobile"),
                new Finding(4, "joined_on", "days"),
                new Finding(2, "", Finding.KNOWN)));

        assertThat(part.findings()).extracting(Finding::row).containsExactly(2, 4, 4);
        assertThat(part.findings()).extracting(Finding::field).containsExactly("", "mobile", "joined_on");
    }
}
