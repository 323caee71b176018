package info.becs.spi.forms;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.spi.DataClass;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SubmissionsTest {

    @Test
    void ofManyThatAreAskedForThoseAreFoundThatThereAre() {
        UUID there = UUID.randomUUID();
        var kept = new Submission(there, "opinion", "1", "B-1", "bn", Instant.EPOCH, "{}");
        Submissions submissions =
                id -> Optional.of(kept).filter(each -> each.id().equals(id));

        assertThat(submissions.find(List.of(UUID.randomUUID(), there), Set.of(DataClass.P)))
                .containsExactly(kept);
        assertThat(submissions.find(List.of(), Set.of(DataClass.P))).isEmpty();
    }
}
