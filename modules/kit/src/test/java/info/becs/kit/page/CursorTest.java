package info.becs.kit.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import info.becs.spi.Problem;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @ParameterizedTest
    @ValueSource(strings = {"x", "%%%", "MjAyNg", "MjAyNi0wMS0wMVQwMDowMDowMFp8", "' OR 1=1 --", "fA"})
    void anInventedOneIsRefused(String text) {
        assertThatThrownBy(() -> Cursor.parse(text)).isInstanceOf(Problem.class);
    }

    @Test
    void anEndlessOneIsRefused() {
        assertThatThrownBy(() -> Cursor.parse("A".repeat(10_000))).isInstanceOf(Problem.class);
    }

    @Test
    void aMissingOneMeansTheFirstPage() {
        assertThat(Cursor.parse(null)).isEmpty();
        assertThat(Cursor.parse("")).isEmpty();
    }

    @Test
    void whatWasGivenOutIsRead() {
        var cursor = new Cursor(Instant.parse("2026-05-02T10:15:30.123456Z"), "0198-7");
        assertThat(Cursor.parse(cursor.text())).contains(cursor);
    }

    @Test
    void aPlaceInOneOrderIsNoneInAnother() {
        var due = new Cursor(Instant.EPOCH, "due:0198-7");
        var plain = new Cursor(Instant.EPOCH, "0198-7");

        assertThat(due.of("due:")).isEqualTo(plain);
        assertThat(plain.of("")).isEqualTo(plain);
        assertThatThrownBy(() -> due.of("")).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> plain.of("due:")).isInstanceOf(Problem.class);
    }

    @Test
    void aSliceTellsWhetherThereIsMore() {
        var at = Instant.EPOCH;
        assertThat(Slice.of(List.of("a", "b", "c"), 2, s -> new Cursor(at, s)).items())
                .containsExactly("a", "b");
        assertThat(Slice.of(List.of("a", "b", "c"), 2, s -> new Cursor(at, s)).next())
                .isEqualTo(new Cursor(at, "b").text());
        assertThat(Slice.of(List.of("a", "b"), 2, s -> new Cursor(at, s)).next())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "101", "many", "99999999999", "1e2"})
    void anUnreasonablePageSizeIsRefused(String size) {
        assertThatThrownBy(() -> PageSize.of(size, 20, 100)).isInstanceOf(Problem.class);
    }

    @Test
    void aReasonablePageSizeIsTaken() {
        assertThat(PageSize.of("100", 20, 100)).isEqualTo(100);
        assertThat(PageSize.of(null, 20, 100)).isEqualTo(20);
    }
}
