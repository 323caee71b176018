package info.becs.membership.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import info.becs.membership.control.MembershipPack;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MemberEventTest {

    /** The console draws no page of a member whose history has a word too few. */
    @Test
    void whateverHappensHasItsWordsInBothLanguages() throws IOException {
        String words;
        try (var file = MemberEvent.class.getResourceAsStream("/console/member-words.js")) {
            words = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }

        assertThat(MemberEvent.KINDS)
                .allSatisfy(kind -> assertThat(words)
                        .containsPattern("'" + Pattern.quote("kind-" + kind) + "': \\{ bn: '[^']+', en: '[^']+' \\}"));
    }

    @Test
    void whatHasNoWordsIsNotWritten() {
        Member member = Member.enrolled(
                UUID.randomUUID(),
                MemberNumber.random(),
                new MemberName("রহিমা", "Rahima"),
                "general",
                new Area(null, null, null),
                Instant.EPOCH,
                MembershipPack.shipped());

        assertThatThrownBy(() ->
                        member.append(UUID.randomUUID(), "crowned", Instant.EPOCH, Optional.empty(), Map.of(), ""))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
