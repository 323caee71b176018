package info.becs.news.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import info.becs.spi.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageTreeTest {

    private final PageTree tree = new PageTree(List.of(
            page(4, 1L, 0), page(1, null, 2), page(2, 1L, 5), page(3, 2L, 0), page(5, null, 1), page(6, 99L, 0)));

    @Test
    void nothingStandsUnderItself() {
        assertRefused(1, 1, "news.page.circle");
        assertRefused(1, 2, "news.page.circle");
        assertRefused(1, 3, "news.page.circle");
    }

    @Test
    void nothingStandsDeeperThanThree() {
        assertRefused(5, 3, "news.page.too-deep");
        assertRefused(1, 5, "news.page.too-deep");
        tree.requireRoom(tree.find(2).orElseThrow(), tree.find(5).orElseThrow());
        tree.requireRoom(tree.find(5).orElseThrow(), tree.find(2).orElseThrow());
    }

    @Test
    void eachStandsAfterTheOneAboveIt() {
        assertThat(tree.inOrder()).extracting(PlacedPage::number).containsExactly(6L, 5L, 1L, 4L, 2L, 3L);
        assertThat(tree.above(3)).extracting(PlacedPage::number).containsExactly(1L, 2L);
    }

    /** Whose parent is not among them stands at the top: it is a draft, or withdrawn. */
    @Test
    void nobodyIsLostWithTheirParent() {
        assertThat(tree.top()).extracting(PlacedPage::number).containsExactly(6L, 5L, 1L);
        assertThat(tree.above(6)).isEmpty();
    }

    private void assertRefused(long page, long above, String code) {
        assertThatThrownBy(() -> tree.requireRoom(
                        tree.find(page).orElseThrow(), tree.find(above).orElseThrow()))
                .isInstanceOfSatisfying(
                        Problem.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static PlacedPage page(long number, Long above, int order) {
        return new PlacedPage(number, "পাতা " + number, "p" + number, ArticleState.PUBLISHED, above, order);
    }
}
