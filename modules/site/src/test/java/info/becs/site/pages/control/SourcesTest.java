package info.becs.site.pages.control;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.spi.Problem;
import info.becs.spi.Text;
import info.becs.testkit.fakes.FakePages;
import org.junit.jupiter.api.Test;

class SourcesTest {

    private final House house = new House();

    /** S10 */
    @Test
    void theFirstWordTellsWhoAnswers() {
        house.moveIn("news", new FakePages("news", "pages"));

        assertThat(house.sources.at("pages"))
                .hasValueSatisfying(source -> assertThat(source.module()).isEqualTo("news"));
        assertThat(house.sources.at("blog")).isEmpty();
        assertThat(house.sources.closedAt("blog")).isEmpty();
    }

    /** S10 */
    @Test
    void whoIsClosedSaysWhyUnderEachOfItsWords() {
        house.moveIn("news", new FakePages("news", "pages"));
        house.host.quarantine("news", Text.same("out of order"));
        house.switchboard.changed();

        assertThat(house.sources.at("pages")).isEmpty();
        assertThat(house.sources.closedAt("pages"))
                .hasValueSatisfying(why -> assertThat(why.kind()).isEqualTo(Problem.Kind.UNAVAILABLE));
    }

    /** S10 */
    @Test
    void whoCouldNotStartSaysWhyUnderItsName() {
        house.moveIn("news", null);
        house.host.quarantine("news", Text.same("out of order"));

        assertThat(house.sources.closedAt("news")).isPresent();
    }

    /** S10 */
    @Test
    void changesAreSeenAtOnce() {
        house.moveIn("news", new FakePages("news"));
        assertThat(house.sources.at("news")).isPresent();

        house.close("news");
        assertThat(house.sources.at("news")).isEmpty();

        house.open("news");
        assertThat(house.sources.at("news")).isPresent();
    }

    @Test
    void whoHasGoneIsNoLongerAsked() {
        var news = house.moveIn("news", new FakePages("news"));
        assertThat(house.sources.all()).hasSize(1);

        house.switchboard.leave(news);

        assertThat(house.sources.all()).isEmpty();
        assertThat(house.sources.closedAt("news")).isEmpty();
    }
}
