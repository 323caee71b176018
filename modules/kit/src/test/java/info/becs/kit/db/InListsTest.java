package info.becs.kit.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InListsTest {

    @Test
    void nothingIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> InLists.of(List.of()));
    }

    @Test
    void theLastIsRepeatedUpToAPowerOfTwo() {
        List<UUID> five = Stream.generate(UUID::randomUUID).limit(5).toList();
        List<String> texts = five.stream().map(UUID::toString).toList();

        assertThat(InLists.of(five)).hasSize(8).startsWith(texts.toArray(String[]::new));
        assertThat(InLists.of(five).subList(5, 8)).containsOnly(texts.get(4));
    }

    @Test
    void aPowerOfTwoStaysAsItIs() {
        assertThat(InLists.of(List.of(UUID.randomUUID()))).hasSize(1);
        assertThat(InLists.of(Stream.generate(UUID::randomUUID).limit(64).toList()))
                .hasSize(64);
    }
}
